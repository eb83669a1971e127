package org.featuredpark.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** One day that differs from the ordinary week, and the festival it is due to. */
public record CalendarDay(LocalDate date, DayKind kind, String name) {

  public CalendarDay {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(kind, "kind");
    if (name == null || name.isBlank() || name.length() > 40) {
      throw Refused.field("calendar", BeijingTime.format(date) + "的节日名称应为1至40个字。");
    }
    if (kind == DayKind.WORKDAY && !isWeekend(date)) {
      throw Refused.field("calendar", BeijingTime.format(date) + "不是周末，不能列为调休上班日。");
    }
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
