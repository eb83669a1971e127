package org.featuredpark.calendar;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Which days are worked in Beijing, and the counting that follows from it. R52, Civil Code 201–204. */
public final class WorkingDayCalendar {

  private final Set<Integer> years;
  private final Map<LocalDate, CalendarDay> exceptions;

  private WorkingDayCalendar(Set<Integer> years, Map<LocalDate, CalendarDay> exceptions) {
    this.years = years;
    this.exceptions = exceptions;
  }

  /** Where two years speak of the same day of December, the later arrangement holds. */
  public static WorkingDayCalendar of(Collection<CalendarYear> years) {
    return new WorkingDayCalendar(
        years.stream().map(CalendarYear::year).collect(toUnmodifiableSet()),
        years.stream().sorted(comparingInt(CalendarYear::year)).flatMap(year -> year.days().stream())
            .collect(toUnmodifiableMap(CalendarDay::date, Function.identity(), (earlier, later) -> later)));
  }

  public boolean covers(int year) {
    return years.contains(year);
  }

  public boolean isWorkingDay(LocalDate date) {
    if (!covers(date.getYear())) {
      throw new MissingCalendarYear(date.getYear());
    }
    return exception(date).map(day -> day.kind() == DayKind.WORKDAY)
        .orElseGet(() -> !CalendarDay.isWeekend(date));
  }

  /** As the bureau counts: day 1 is the day of publication, or the first working day after it. */
  public NoticePeriod noticePeriod(LocalDate publication, int days) {
    return noticePeriod(publication, days, true);
  }

  /** With {@code noticeCountsFirstDay} false, day 1 is the first working day after it (Civil Code 201). */
  public NoticePeriod noticePeriod(LocalDate publication, int days, boolean noticeCountsFirstDay) {
    requireDays(days, 1);
    var from = noticeCountsFirstDay ? publication : publication.plusDays(1);
    var counted = workingDaysFrom(from).limit(days).toList();
    return new NoticePeriod(counted, new NoticeArithmetic(this).of(counted));
  }

  /** The n-th working day after the date; the date itself for none. */
  public LocalDate plusWorkingDays(LocalDate date, int n) {
    requireDays(n, 0);
    return n == 0 ? date : workingDaysFrom(date.plusDays(1)).skip(n - 1L).findFirst().orElseThrow();
  }

  /** How many working days lie after {@code from}, up to and with {@code to}. */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw Refused.field("date", BeijingTime.format(to) + "早于" + BeijingTime.format(from) + "，无法计算工作日。");
    }
    return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }

  /** The end of the n-th working day after the start: what is done before this instant is in time. */
  public Instant dueAtEnd(LocalDate start, int n) {
    return BeijingTime.endOf(plusWorkingDays(start, n));
  }

  Optional<CalendarDay> exception(LocalDate date) {
    return Optional.ofNullable(exceptions.get(date));
  }

  private Stream<LocalDate> workingDaysFrom(LocalDate date) {
    return Stream.iterate(date, day -> day.plusDays(1)).filter(this::isWorkingDay);
  }

  private static void requireDays(int days, int least) {
    if (days < least) {
      throw Refused.field("days", "工作日天数不能小于" + least + "。");
    }
  }
}
