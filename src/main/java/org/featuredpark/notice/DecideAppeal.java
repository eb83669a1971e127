package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** The city head's decision on an appeal; a rejected one is over. Q7. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideAppeal {

  private final Appeals appeals;
  private final TellPark parks;
  private final Clock clock;
  private final AuditTrail audit;

  DecideAppeal(Appeals appeals, TellPark parks, Clock clock, AuditTrail audit) {
    this.appeals = appeals;
    this.parks = parks;
    this.clock = clock;
    this.audit = audit;
  }

  public void decide(AppealNumber number, AppealOutcome outcome, String reasons) {
    if (reasons.isBlank()) {
      throw Refused.because("Q7", "reasons", "请填写决定理由，理由将答复申报主体。");
    }
    appeals.recordDecision(number, outcome, reasons);
    audit.record(number.value(), "appeal.decide", outcome.zhName());
    parks.tell(appeals.get(number).decision().application(), "复核决定：" + outcome.zhName(),
        "理由：" + reasons + "\n" + LegalRemedies.BY_LAW, number + "/decided");
    if (outcome == AppealOutcome.REJECTED) {
      appeals.close(number, clock.instant());
    }
  }
}
