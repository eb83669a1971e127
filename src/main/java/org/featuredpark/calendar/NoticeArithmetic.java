package org.featuredpark.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.featuredpark.shared.BeijingTime;

/** Writes down how a notice was counted, so that an official or an objector can check it with a finger. */
final class NoticeArithmetic {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M月d日", Locale.CHINA);

  private final WorkingDayCalendar calendar;

  NoticeArithmetic(WorkingDayCalendar calendar) {
    this.calendar = calendar;
  }

  String of(List<LocalDate> counted) {
    var first = counted.get(0);
    var last = counted.get(counted.size() - 1);
    String days = IntStream.range(0, counted.size())
        .mapToObj(i -> "第" + (i + 1) + "日" + counted(counted.get(i))).collect(Collectors.joining("、"));
    String skipped = skipped(first, last);
    return BeijingTime.format(first) + "起共" + counted.size() + "个工作日：" + days + "；"
        + (skipped.isEmpty() ? "" : "不计" + skipped + "；")
        + BeijingTime.formatEnd(BeijingTime.endOf(last)) + "截止。";
  }

  private String counted(LocalDate date) {
    String weekday = date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.CHINA);
    return date.format(DAY) + "（" + weekday + (CalendarDay.isWeekend(date) ? "，调休上班" : "") + "）";
  }

  private String skipped(LocalDate first, LocalDate last) {
    Map<LocalDate, String> reasons = new LinkedHashMap<>();
    first.datesUntil(last).filter(date -> !calendar.isWorkingDay(date))
        .forEach(date -> reasons.put(date, calendar.exception(date).map(CalendarDay::name).orElse("周末")));
    var runs = new ArrayList<String>();
    LocalDate start = null;
    for (var date : reasons.keySet()) {
      start = start == null ? date : start;
      if (!reasons.get(date).equals(reasons.get(date.plusDays(1)))) {
        String until = start.equals(date) ? "" : "至" + date.format(DAY);
        runs.add(start.format(DAY) + until + "（" + reasons.get(date) + "）");
        start = null;
      }
    }
    return String.join("、", runs);
  }
}
