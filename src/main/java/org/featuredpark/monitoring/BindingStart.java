package org.featuredpark.monitoring;

import java.time.LocalDate;
import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.calendar.WorkingDayCalendar;

/**
 * Which day a project has to start by, when the plan and the period do not fit. R08.
 *
 * <p>A day that had passed before the list was announced cannot have been missed as a selected park: the operator gets
 * ten working days from the announcement to show its start. A day after the period binds on the period's last day.
 */
final class BindingStart {

  static final int DAYS_TO_SHOW_AN_EARLIER_START = 10;

  private BindingStart() {
  }

  static LocalDate of(LocalDate proposed, ConstructionPeriod period, WorkingDayCalendar calendar) {
    if (proposed.isBefore(period.start())) {
      return calendar.plusWorkingDays(period.start(), DAYS_TO_SHOW_AN_EARLIER_START);
    }
    return proposed.isAfter(period.end()) ? period.end() : proposed;
  }
}
