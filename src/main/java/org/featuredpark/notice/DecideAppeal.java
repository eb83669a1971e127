package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** The city head's decision on an appeal; a rejected one is over. Q7. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideAppeal {

  private final Appeals appeals;
  private final Clock clock;

  DecideAppeal(Appeals appeals, Clock clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  public void decide(AppealNumber number, AppealOutcome outcome, String reasons) {
    if (reasons.isBlank()) {
      throw Refused.because("Q7", "reasons", "请填写决定理由，理由将答复申报主体。");
    }
    appeals.recordDecision(number, outcome, reasons);
    if (outcome == AppealOutcome.REJECTED) {
      appeals.close(number, clock.instant());
    }
  }
}
