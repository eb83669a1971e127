package org.featuredpark.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.Locale;

/** Beijing days and the instants they begin and end at, whatever zone the server runs in. R38. */
public final class BeijingTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss", Locale.CHINA);
  private static final DateTimeFormatter EXACT =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm:ss.SSS", Locale.CHINA);
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINA);

  private BeijingTime() {
  }

  public static Instant startOf(LocalDate day) {
    return day.atStartOfDay(ZONE).toInstant();
  }

  /** The first instant that no longer belongs to the day: 24:00, as the notice writes it. */
  public static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }

  public static LocalDate dateOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** The engine's date of a day, at Beijing midnight. */
  public static Date toDate(LocalDate day) {
    return Date.from(startOf(day));
  }

  /** As the databases take it: their drivers know no bare instant. */
  public static OffsetDateTime atBeijing(Instant instant) {
    return instant.atZone(ZONE).toOffsetDateTime();
  }

  public static String format(LocalDate day) {
    return day.format(DAY);
  }

  /** When something happened, to the second: {@code 2024年7月20日 23:59:59}. */
  public static String format(Instant moment) {
    return moment.atZone(ZONE).format(MOMENT);
  }

  /** When something was received, to the millisecond: {@code 2024年7月20日 23:59:59.999}. */
  public static String formatExact(Instant moment) {
    return moment.atZone(ZONE).format(EXACT);
  }

  /** When something ends: an exclusive end at midnight reads as the day before, {@code 2024年7月20日 24:00}. */
  public static String formatEnd(Instant exclusiveEnd) {
    var end = exclusiveEnd.atZone(ZONE);
    return end.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? format(end.toLocalDate().minusDays(1)) + " 24:00"
        : end.format(MINUTE);
  }
}
