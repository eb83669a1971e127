package org.featuredpark.demo;

import java.util.List;
import java.util.Map;
import org.featuredpark.calendar.LoadCalendarYear;

/**
 * Calendars for the years that the State Council has not announced, so that a visitor can run cases into the future.
 *
 * <p>Only the statutory days, without the make-up days that nobody can know yet; every day's name says so. A real
 * system has no such calendar: there a missing year stops the counting.
 */
@Demo
class ProvisionalCalendar {

  private static final List<Integer> YEARS = List.of(2027, 2028, 2029, 2030);
  private static final String MARK = "（演示用暂定）";

  private final LoadCalendarYear loadYear;

  ProvisionalCalendar(LoadCalendarYear loadYear) {
    this.loadYear = loadYear;
  }

  void load() {
    ActingAs.person(Person.ADMIN, () -> YEARS.forEach(year -> loadYear.load(year, csvOf(year))));
  }

  static String csvOf(int year) {
    var csv = new StringBuilder("date,kind,name\n");
    Csv.read("calendar-2027-2030.csv").stream().filter(day -> day.get("date").startsWith("" + year))
        .forEach(day -> csv.append(line(day)));
    return csv.toString();
  }

  private static String line(Map<String, String> day) {
    return day.get("date") + ",HOLIDAY," + day.get("festival") + MARK + "\n";
  }
}
