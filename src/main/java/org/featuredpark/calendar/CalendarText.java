package org.featuredpark.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.featuredpark.shared.Refused;

/** Reads calendar days from text: a head line {@code date,kind,name}, then a day a line. */
final class CalendarText {

  private static final String HEAD = "date,kind,name";

  private CalendarText() {
  }

  static List<CalendarDay> parse(String text) {
    var lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    if (lines.isEmpty() || !lines.get(0).equals(HEAD)) {
      throw Refused.field("calendar", "日历文件的首行应为“" + HEAD + "”。");
    }
    return lines.stream().skip(1).map(CalendarText::day).toList();
  }

  private static CalendarDay day(String line) {
    var cells = line.split(",", -1);
    if (cells.length != 3 || Arrays.stream(DayKind.values()).noneMatch(kind -> kind.name().equals(cells[1]))) {
      throw unreadable(line);
    }
    try {
      return new CalendarDay(LocalDate.parse(cells[0]), DayKind.valueOf(cells[1]), cells[2]);
    } catch (DateTimeException notADate) {
      throw unreadable(line);
    }
  }

  private static Refused unreadable(String line) {
    return Refused.field("calendar", "无法识别日历行“" + line + "”：应为“日期,HOLIDAY或WORKDAY,节日名称”。");
  }
}
