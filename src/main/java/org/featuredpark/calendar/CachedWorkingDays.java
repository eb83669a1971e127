package org.featuredpark.calendar;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps the calendar for a minute: another node may have loaded a year meanwhile. */
@Component
class CachedWorkingDays implements WorkingDays {

  private static final long FRESH_NANOS = Duration.ofMinutes(1).toNanos();

  private record Kept(WorkingDayCalendar calendar, long since) {

    boolean isFresh() {
      return System.nanoTime() - since < FRESH_NANOS;
    }
  }

  private final CalendarYearTable table;
  private volatile Kept kept;

  CachedWorkingDays(CalendarYearTable table) {
    this.table = table;
  }

  @Override
  public WorkingDayCalendar calendar() {
    var current = kept;
    if (current == null || !current.isFresh()) {
      current = new Kept(WorkingDayCalendar.of(years().values()), System.nanoTime());
      kept = current;
    }
    return current.calendar();
  }

  Map<Integer, CalendarYear> years() {
    var years = new HashMap<Integer, CalendarYear>();
    ShippedCalendar.years().forEach(year -> years.put(year.year(), year));
    table.years().forEach(year -> years.put(year.year(), year));
    return years;
  }

  @TransactionalEventListener(fallbackExecution = true)
  void forget(CalendarYearLoaded loaded) {
    kept = null;
  }
}
