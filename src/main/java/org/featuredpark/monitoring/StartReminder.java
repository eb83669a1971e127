package org.featuredpark.monitoring;

/** When operator and district are reminded of the planned start, in calendar days before it. R08. */
public enum StartReminder {
  THIRTY_DAYS(30),
  SEVEN_DAYS(7),
  PLANNED_DAY(0);

  private final int daysBefore;

  StartReminder(int daysBefore) {
    this.daysBefore = daysBefore;
  }

  public int daysBefore() {
    return daysBefore;
  }
}
