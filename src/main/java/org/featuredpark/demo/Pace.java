package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.calendar.WorkingDayCalendar;

/** How many working days each step between the districts' letters and the announcement takes. */
record Pace(int declare, int score, int draftPlan, int approvePlan, int countersignPlan, int confirmList) {

  static final Pace AS_IN_2024 = new Pace(2, 5, 9, 4, 4, 4);
  static final Pace QUICK = new Pace(1, 4, 2, 1, 1, 1);

  private static final int NOTICE_DAYS = 5;

  /** The latest day on which the districts can sign so that the list is out by that day, if nobody objects. */
  LocalDate signedFor(LocalDate announced, WorkingDayCalendar calendar) {
    var signed = announced;
    while (announcedAfter(signed, calendar).isAfter(announced)) {
      signed = signed.minusDays(1);
    }
    return signed;
  }

  private LocalDate announcedAfter(LocalDate signed, WorkingDayCalendar calendar) {
    var published = calendar.plusWorkingDays(signed,
        declare + score + draftPlan + approvePlan + countersignPlan + confirmList);
    // Counted with the day of its publication, the notice ends a day earlier and is announced the day after.
    return calendar.plusWorkingDays(published, NOTICE_DAYS);
  }
}
