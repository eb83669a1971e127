package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Takes down how an upheld appeal is made good where no stage can do it by itself. Q7. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class ArrangeRemedy {

  private final Appeals appeals;
  private final Clock clock;

  ArrangeRemedy(Appeals appeals, Clock clock) {
    this.appeals = appeals;
    this.clock = clock;
  }

  public void arrange(AppealNumber number, String remedy) {
    if (remedy.isBlank()) {
      throw Refused.because("Q7", "remedy", "请填写补救安排。");
    }
    appeals.recordRemedy(number, remedy);
    appeals.close(number, clock.instant());
  }
}
