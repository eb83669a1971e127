package org.featuredpark.calendar;

import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.shared.Refused;

/** Counts months and years as the Civil Code does (articles 201 and 202). R05. */
public final class CivilPeriod {

  private CivilPeriod() {
  }

  /** The corresponding day; where the month has none, its last day. That day still belongs to the period. */
  public static LocalDate endOf(LocalDate start, Period period) {
    if (period.isNegative() || period.isZero()) {
      throw Refused.field("period", "期间必须长于零天。");
    }
    return start.plus(period);
  }
}
