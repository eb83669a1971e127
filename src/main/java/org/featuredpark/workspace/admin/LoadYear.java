package org.featuredpark.workspace.admin;

import org.featuredpark.calendar.CalendarYear;
import org.featuredpark.calendar.LoadCalendarYear;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;

/** Lets a process administrator load the State Council's arrangement for a year. */
@UseCase
@RequiresRole(Role.ADMIN)
class LoadYear {

  private final LoadCalendarYear calendar;

  LoadYear(LoadCalendarYear calendar) {
    this.calendar = calendar;
  }

  public CalendarYear load(int year, String csv) {
    return calendar.load(year, csv);
  }
}
