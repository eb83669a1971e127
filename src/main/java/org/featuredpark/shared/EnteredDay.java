package org.featuredpark.shared;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as people and programs enter it: one in whose year no decision and no database loses its way. */
public final class EnteredDay {

  private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

  private EnteredDay() {
  }

  /** @throws DateTimeException if it is no day, or one that nobody can mean */
  public static LocalDate read(String isoDate) {
    var day = LocalDate.parse(isoDate);
    if (!isPlausible(day)) {
      throw new DateTimeException("Out of this world: " + day);
    }
    return day;
  }

  public static boolean isPlausible(LocalDate day) {
    return !day.isBefore(FIRST) && !day.isAfter(LAST);
  }
}
