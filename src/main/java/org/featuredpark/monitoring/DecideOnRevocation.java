package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/**
 * Takes the city head's signature on an overdue start. R08.
 *
 * <p>The rule is mandatory: without proof of a start on or before the planned day the head can only revoke. The head
 * may still disbelieve a proof, because a date on a paper is not yet a fact.
 */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideOnRevocation {

  private final Constructions constructions;
  private final OverdueStarts overdues;
  private final StartClaims claims;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  DecideOnRevocation(Constructions constructions, OverdueStarts overdues, StartClaims claims, CurrentUser user,
      Clock clock, ParkNews news) {
    this.constructions = constructions;
    this.overdues = overdues;
    this.claims = claims;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void decide(ApplicationNumber application, RevocationDecision decision, String reason) {
    var overdue = overdues.find(application).orElseThrow();
    if (reason.isBlank()) {
      throw Refused.because("R08", "reason", "决定理由：请填写。");
    }
    if (decision == RevocationDecision.ACCEPT_PROOF) {
      acceptProof(application, overdue, reason);
    }
    overdues.save(application, overdue.decided(decision, reason), user.id(), clock.instant());
    var result = decision.zhName() + "：" + reason;
    news.record(application, "start.decide", result);
    news.toOperator(application, "revocation", "逾期未开工处理决定", result);
    news.toDistrict(application, "revocation", "逾期未开工处理决定", result);
  }

  private void acceptProof(ApplicationNumber application, OverdueStart overdue, String reason) {
    if (!overdue.isProvenInTime()) {
      throw Refused.because("R08", "decision", "没有在计划开工日及之前开工的证明，不能保留试点资格："
          + overdue.verdictReason());
    }
    var claim = claims.latest(application).orElseThrow();
    claims.decide(claim.id(), true, reason, user.id(), clock.instant());
    var construction = constructions.get(application);
    constructions.save(construction.with(construction.start().startedOn(claim.evidence().startedOn())));
    news.record(application, "start.verify", "开工日期" + BeijingTime.format(claim.evidence().startedOn()));
  }
}
