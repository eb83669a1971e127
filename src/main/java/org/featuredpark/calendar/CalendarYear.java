package org.featuredpark.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/**
 * The State Council's arrangement for one year. It may reach back into the December before, because a long
 * New Year holiday can begin there.
 */
public record CalendarYear(int year, List<CalendarDay> days) {

  private static final List<String> FESTIVALS = List.of("元旦", "春节", "清明", "劳动", "端午", "中秋", "国庆");

  public CalendarYear {
    days = days.stream().sorted(Comparator.comparing(CalendarDay::date)).toList();
    requireEveryFestival(year, days);
    requireOwnDates(year, days);
    requireEachDayOnce(days);
  }

  private static void requireEveryFestival(int year, List<CalendarDay> days) {
    String named = days.stream().filter(day -> day.kind() == DayKind.HOLIDAY).map(CalendarDay::name)
        .distinct().collect(Collectors.joining("、"));
    String missing = FESTIVALS.stream().filter(festival -> !named.contains(festival))
        .collect(Collectors.joining("、"));
    if (!missing.isEmpty()) {
      throw Refused.field("calendar", year + "年的放假安排不完整，缺少：" + missing + "。");
    }
  }

  private static void requireOwnDates(int year, List<CalendarDay> days) {
    var from = LocalDate.of(year - 1, Month.DECEMBER, 1);
    Stream.of(days.get(0), days.get(days.size() - 1)).map(CalendarDay::date)
        .filter(date -> date.isBefore(from) || date.getYear() > year).findFirst()
        .ifPresent(date -> {
          throw Refused.field("calendar", BeijingTime.format(date) + "不属于" + year + "年的放假安排。");
        });
  }

  private static void requireEachDayOnce(List<CalendarDay> days) {
    for (int i = 1; i < days.size(); i++) {
      if (days.get(i).date().equals(days.get(i - 1).date())) {
        throw Refused.field("calendar", BeijingTime.format(days.get(i).date()) + "重复出现。");
      }
    }
  }
}
