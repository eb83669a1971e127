package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes down how an upheld appeal is made good where no stage can do it by itself. Q7. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class ArrangeRemedy {

  private final Appeals appeals;
  private final TellPark parks;
  private final Clock clock;
  private final AuditTrail audit;

  ArrangeRemedy(Appeals appeals, TellPark parks, Clock clock, AuditTrail audit) {
    this.appeals = appeals;
    this.parks = parks;
    this.clock = clock;
    this.audit = audit;
  }

  public void arrange(AppealNumber number, String remedy) {
    if (remedy.isBlank()) {
      throw Refused.because("Q7", "remedy", "请填写补救安排。");
    }
    appeals.recordRemedy(number, remedy);
    appeals.close(number, clock.instant());
    audit.record(number.value(), "appeal.remedy", "已安排补救");
    parks.tell(appeals.get(number).decision().application(), "申诉" + number + "的补救安排", remedy, number + "/remedy");
  }
}
