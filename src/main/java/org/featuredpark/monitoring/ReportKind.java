package org.featuredpark.monitoring;

import java.time.LocalDate;
import org.featuredpark.calendar.WorkingDayCalendar;

/** The two progress reports: over which months, and by which working day of the month after them. R07. */
public enum ReportKind {
  MONTHLY("月报", 1, 5),
  QUARTERLY("季报", 3, 10);

  private final String zhName;
  private final int months;
  private final int dueWorkingDay;

  ReportKind(String zhName, int months, int dueWorkingDay) {
    this.zhName = zhName;
    this.months = months;
    this.dueWorkingDay = dueWorkingDay;
  }

  public String zhName() {
    return zhName;
  }

  /** The first day of the first month or quarter that begins after the construction did. */
  public LocalDate firstOpening(LocalDate constructionStart) {
    return nextOpening(startOfPeriod(constructionStart));
  }

  /** When the report on the period that begins on this day can be written: the first day after the period. */
  public LocalDate nextOpening(LocalDate periodStart) {
    return periodStart.plusMonths(months);
  }

  /** The last day on which the report is in time. */
  public LocalDate dueOn(LocalDate periodStart, WorkingDayCalendar calendar) {
    return calendar.plusWorkingDays(nextOpening(periodStart).minusDays(1), dueWorkingDay);
  }

  /** Such as {@code 2024年9月月报} or {@code 2024年第3季度季报}. */
  public String titleOf(LocalDate periodStart) {
    return periodStart.getYear() + "年" + (this == MONTHLY
        ? periodStart.getMonthValue() + "月"
        : "第" + (periodStart.getMonthValue() / months + 1) + "季度") + zhName;
  }

  /** The first day of the month or quarter that a day lies in. */
  LocalDate startOfPeriod(LocalDate day) {
    return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % months);
  }
}
