package org.featuredpark.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Loads the State Council's arrangement for a year, or a correction of it. For administrators, which is for the
 * page that offers it to check.
 *
 * <p>The State Council has changed a year under way before, so days to come may change; a day that has begun may
 * have decided a deadline and keeps its kind.
 */
@Service
public class LoadCalendarYear {

  private final CalendarYearTable table;
  private final CachedWorkingDays workingDays;
  private final AuditTrail audit;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  LoadCalendarYear(CalendarYearTable table, CachedWorkingDays workingDays, AuditTrail audit, Clock clock,
      ApplicationEventPublisher events) {
    this.table = table;
    this.workingDays = workingDays;
    this.audit = audit;
    this.clock = clock;
    this.events = events;
  }

  /** Reads {@code date,kind,name} lines, as in the calendar that ships. The same year again changes nothing. */
  @Transactional
  public CalendarYear load(int year, String csv) {
    var loaded = new CalendarYear(year, CalendarText.parse(csv));
    var years = workingDays.years();
    var before = WorkingDayCalendar.of(years.values());
    if (loaded.equals(years.put(year, loaded))) {
      return loaded;
    }
    requirePastUnchanged(year, before, WorkingDayCalendar.of(years.values()));
    table.replace(loaded);
    audit.record("calendar", "calendar.load", "载入" + year + "年日历，共" + loaded.days().size() + "天");
    events.publishEvent(new CalendarYearLoaded(year));
    return loaded;
  }

  private void requirePastUnchanged(int year, WorkingDayCalendar before, WorkingDayCalendar after) {
    var tomorrow = LocalDate.now(clock.withZone(BeijingTime.ZONE)).plusDays(1);
    var first = LocalDate.of(year - 1, Month.DECEMBER, 1);
    var end = tomorrow.getYear() > year ? LocalDate.of(year + 1, Month.JANUARY, 1) : tomorrow;
    if (end.isAfter(first)) {
      first.datesUntil(end).filter(day -> before.covers(day.getYear()))
          .filter(day -> before.isWorkingDay(day) != after.isWorkingDay(day)).findFirst()
          .ifPresent(day -> {
            throw Refused.field("calendar", BeijingTime.format(day) + "已经按原日历使用，不能再更改。");
          });
    }
  }
}
