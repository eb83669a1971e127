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

/** Records the district's verdict on the evidence of a start. R08. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class VerifyStart {

  private final Constructions constructions;
  private final StartClaims claims;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  VerifyStart(Constructions constructions, StartClaims claims, CurrentUser user, Clock clock, ParkNews news) {
    this.constructions = constructions;
    this.claims = claims;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  /** A reason is needed to reject, and to accept evidence that was flagged. */
  public void verify(ApplicationNumber application, boolean accepted, String reason) {
    user.mustWorkFor(application.district());
    var construction = constructions.get(application);
    var claim = claims.latest(application).orElseThrow();
    if (reason.isBlank() && (!accepted || isFlagged(claim, construction))) {
      throw Refused.because("R08", "reason", accepted
          ? "核实意见：材料有需要核实的疑点，请写明核实情况。" : "核实意见：不予采信的，请写明理由。");
    }
    claims.decide(claim.id(), accepted, reason, user.id(), clock.instant());
    if (accepted) {
      constructions.save(construction.with(construction.start().startedOn(claim.evidence().startedOn())));
    }
    tell(application, claim, accepted, reason);
  }

  private static boolean isFlagged(StartClaim claim, Construction construction) {
    return !claim.evidence().flags(construction.start(), claim.reportedAt()).isEmpty();
  }

  private void tell(ApplicationNumber application, StartClaim claim, boolean accepted, String reason) {
    var result = accepted
        ? "已核实开工，开工日期" + BeijingTime.format(claim.evidence().startedOn()) + "。"
        : "开工证明材料未被采信：" + reason + "。请补充材料后重新报送；计划开工日已过的，按逾期办理。";
    news.record(application, "start.verify", result);
    news.toOperator(application, "verified-" + claim.id(), "开工核实结果", result);
  }
}
