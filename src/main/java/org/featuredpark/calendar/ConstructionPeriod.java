package org.featuredpark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** The time a park has for its construction; both days belong to it. R05, R11. */
public record ConstructionPeriod(LocalDate start, LocalDate end) {

  public ConstructionPeriod {
    if (end.isBefore(start)) {
      throw Refused.because("R05", "constructionPeriod", "建设周期的结束日期不能早于开始日期。");
    }
  }

  public static ConstructionPeriod of(LocalDate start, Period length) {
    return new ConstructionPeriod(start, CivilPeriod.endOf(start, length));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }

  /** The first instant at which the period is over. */
  public Instant endsAt() {
    return BeijingTime.endOf(end);
  }
}
