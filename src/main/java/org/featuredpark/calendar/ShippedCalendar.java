package org.featuredpark.calendar;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The years that come with the product, on which two independent sources agree. */
final class ShippedCalendar {

  private static final String FILE = "/calendar/calendar-2024-2026.csv";

  private ShippedCalendar() {
  }

  static List<CalendarYear> years() {
    try (var text = ShippedCalendar.class.getResourceAsStream(FILE)) {
      return byYear(CalendarText.parse(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<CalendarYear> byYear(List<CalendarDay> days) {
    return days.stream().collect(groupingBy(day -> day.date().getYear())).entrySet().stream()
        .map(year -> new CalendarYear(year.getKey(), year.getValue())).toList();
  }
}
