package org.featuredpark.calendar;

/** Gives the calendar as it stands: the years that ship and the years that were loaded since. */
public interface WorkingDays {

  WorkingDayCalendar calendar();
}
