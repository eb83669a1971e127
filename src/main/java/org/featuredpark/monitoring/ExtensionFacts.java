package org.featuredpark.monitoring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.featuredpark.calendar.WorkingDayCalendar;

/** What the rule on extensions looks at, counted on the day the extension was asked for. Q5. */
public record ExtensionFacts(int workingDaysBefore, int previousExtensions, int requestedDays, boolean beyondPilotEnd,
    boolean afterPlannedStart) {

  static ExtensionFacts of(Construction construction, LocalDate newStart, LocalDate askedOn,
      WorkingDayCalendar calendar) {
    var planned = construction.start().planned();
    boolean tooLate = !askedOn.isBefore(planned);
    return new ExtensionFacts(
        tooLate ? 0 : calendar.workingDaysBetween(askedOn, planned),
        construction.start().extensions(),
        (int) ChronoUnit.DAYS.between(planned, newStart),
        newStart.isAfter(construction.period().end()),
        tooLate);
  }
}
