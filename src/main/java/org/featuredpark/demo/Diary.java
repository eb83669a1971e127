package org.featuredpark.demo;

import static org.featuredpark.demo.Steps.step;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;
import org.featuredpark.calendar.WorkingDays;

/** What the story's people have set down to do, on which day; a thing done may set down the next. */
@Demo
class Diary {

  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::day).thenComparing(Entry::place));
  private final WorkingDays workingDays;
  private LocalDate today;
  private long written;

  Diary(WorkingDays workingDays) {
    this.workingDays = workingDays;
  }

  /** Things of one day are done in the order in which they were set down. */
  void on(LocalDate day, String what, Runnable action) {
    entries.add(new Entry(day, written++, what, action));
  }

  /** So many working days after the day on which this is set down. */
  void later(int days, String what, Runnable action) {
    on(workingDays.calendar().plusWorkingDays(today, days), what, action);
  }

  LocalDate today() {
    return today;
  }

  Optional<LocalDate> nextDay() {
    return Optional.ofNullable(entries.peek()).map(Entry::day);
  }

  /** Does what stands on this day, and what was set down for an earlier one. */
  void work(LocalDate day) {
    today = day;
    while (nextDay().filter(next -> !next.isAfter(day)).isPresent()) {
      var entry = entries.remove();
      step(day + " " + entry.what(), entry.action());
    }
  }

  private record Entry(LocalDate day, long place, String what, Runnable action) {
  }
}
