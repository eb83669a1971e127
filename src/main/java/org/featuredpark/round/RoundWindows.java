package org.featuredpark.round;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.featuredpark.calendar.WorkingDayCalendar;
import org.featuredpark.shared.BeijingTime;

/** Explains a round's dates with their arithmetic. R38, R45. */
final class RoundWindows {

  private RoundWindows() {
  }

  static List<RoundWindow> of(Round round, WorkingDayCalendar calendar) {
    var lastApplicationDay = round.lastApplicationDay();
    return List.of(
        window("申报", round.opensOn(), lastApplicationDay, round.window().graceNote(), calendar),
        window("区级推荐", lastApplicationDay.plusDays(1), round.lastDistrictDay(), "", calendar));
  }

  private static RoundWindow window(String name, LocalDate first, LocalDate last, String note,
      WorkingDayCalendar calendar) {
    return new RoundWindow(name,
        BeijingTime.format(first) + " 0:00 至 " + BeijingTime.format(last) + " 24:00",
        "共" + (ChronoUnit.DAYS.between(first, last) + 1) + "日，其中工作日"
            + calendar.workingDaysBetween(first.minusDays(1), last) + "日；截止日"
            + (calendar.isWorkingDay(last) ? "为工作日" : "为非工作日，截止日期固定，不顺延")
            + "；按北京时间计，到次日 0:00 即为逾期。" + note);
  }
}
