package org.featuredpark.calendar;

import org.featuredpark.shared.Refused;

/** Working days of this year cannot be counted yet: guessing them would move somebody's deadline. */
public final class MissingCalendarYear extends Refused {

  private final int year;

  MissingCalendarYear(int year) {
    super(null, "calendar", year + "年的放假安排尚未载入，无法计算工作日。请系统管理员（camunda-admin）在国务院办公厅公布后载入"
        + year + "年日历。");
    this.year = year;
  }

  public int year() {
    return year;
  }
}
