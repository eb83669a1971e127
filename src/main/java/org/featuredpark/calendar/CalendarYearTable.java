package org.featuredpark.calendar;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The years that an administrator loaded. */
@Repository
class CalendarYearTable {

  private static final int MOST_DAYS = 20_000;

  private final JdbcClient jdbc;

  CalendarYearTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<CalendarYear> years() {
    var rows = jdbc.sql("SELECT calendar_year, calendar_date, kind, name FROM calendar_day"
            + " ORDER BY calendar_year, calendar_date LIMIT :most")
        .param("most", MOST_DAYS)
        .query((row, i) -> Map.entry(row.getInt(1), new CalendarDay(row.getObject(2, LocalDate.class),
            DayKind.valueOf(row.getString(3)), row.getString(4)))).list();
    return rows.stream().collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())))
        .entrySet().stream().map(year -> new CalendarYear(year.getKey(), year.getValue())).toList();
  }

  void replace(CalendarYear year) {
    jdbc.sql("DELETE FROM calendar_day WHERE calendar_year = :year").param("year", year.year()).update();
    for (var day : year.days()) {
      jdbc.sql("INSERT INTO calendar_day (calendar_year, calendar_date, kind, name)"
              + " VALUES (:year, :date, :kind, :name)")
          .param("year", year.year()).param("date", day.date())
          .param("kind", day.kind().name()).param("name", day.name()).update();
    }
  }
}
