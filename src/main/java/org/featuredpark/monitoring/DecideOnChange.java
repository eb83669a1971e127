package org.featuredpark.monitoring;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Forbidden;
import org.featuredpark.shared.Refused;

/** Takes the decision on every change but an extension: the district records registrations, the city the rest. Q4. */
@UseCase
@RequiresRole({Role.DISTRICT_OFFICER, Role.CITY_OFFICER})
public class DecideOnChange {

  private final Constructions constructions;
  private final ChangeRequests changes;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  DecideOnChange(Constructions constructions, ChangeRequests changes, CurrentUser user, Clock clock, ParkNews news) {
    this.constructions = constructions;
    this.changes = changes;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  /** @param integrityChecked whether the new legal representative was looked up under R35–R37 */
  public void decide(long number, boolean approved, boolean integrityChecked, String reason) {
    var request = changes.get(number);
    var kind = request.change().kind();
    requireCompetence(request);
    if (reason.isBlank()) {
      throw Refused.field("reason", "办理意见：请填写。");
    }
    if (approved && kind == ChangeKind.LEGAL_REPRESENTATIVE && !integrityChecked) {
      throw Refused.because("R35", "integrityChecked", "同意前须核查新法定代表人的刑事、行政处罚和失信情况，并勾选确认。");
    }
    var decided = request.now(approved ? ChangeStatus.APPROVED : ChangeStatus.DECLINED, reason);
    changes.save(decided, user.id(), clock.instant());
    if (approved && kind == ChangeKind.MILESTONE) {
      moveMilestone(request);
    }
    var result = kind.zhName() + decided.status().zhName() + "：" + reason;
    news.record(request.application(), "change.decide", result);
    news.toOperator(request.application(), "change-" + number, "变更申请结果", result);
  }

  private void requireCompetence(ChangeRequest request) {
    if (request.change().kind().isOfRegistration()) {
      user.mustWorkFor(request.application().district());
    } else if (!user.hasAny(Role.CITY_OFFICER)) {
      throw new Forbidden("此类变更由市级经办人决定");
    }
  }

  private void moveMilestone(ChangeRequest request) {
    constructions.milestones(request.application()).stream()
        .filter(one -> one.code().equals(request.change().milestoneCode())).findFirst()
        .map(one -> one.movedTo(request.change().newDate()))
        .ifPresent(moved -> constructions.save(request.application(), moved));
  }
}
