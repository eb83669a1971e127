package org.featuredpark.notice;

import java.time.Instant;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;

/** What the model of the appeal asks about one. */
@UseCase
@ByProcess
public class AppealFacts {

  private final Appeals appeals;
  private final WorkingDays workingDays;

  AppealFacts(Appeals appeals, WorkingDays workingDays) {
    this.appeals = appeals;
    this.workingDays = workingDays;
  }

  public Appeal appeal(AppealNumber number) {
    return appeals.get(number);
  }

  public AppealCourse course(AppealNumber number) {
    return appeals.course(number);
  }

  /** The end of the tenth working day after the appeal, however long its examination took. Q7. */
  public Instant decisionDue(AppealNumber number) {
    return workingDays.calendar().dueAtEnd(BeijingTime.dateOf(appeals.get(number).filedAt()),
        LegalRemedies.DECISION_DAYS);
  }
}
