package org.featuredpark.calendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The calendar that ships, and earlier years in which real notices were published. */
public final class TestCalendars {

  private TestCalendars() {
  }

  public static WorkingDayCalendar shipped() {
    return WorkingDayCalendar.of(ShippedCalendar.years());
  }

  static WorkingDayCalendar all() {
    return WorkingDayCalendar.of(Stream.concat(ShippedCalendar.years().stream(), earlier().stream()).toList());
  }

  private static List<CalendarYear> earlier() {
    try (var text = TestCalendars.class.getResourceAsStream("/calendar/calendar-2020-2022-2023.csv")) {
      return ShippedCalendar.byYear(CalendarText.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
