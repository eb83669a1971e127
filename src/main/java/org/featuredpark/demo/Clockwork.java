package org.featuredpark.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;

/**
 * Lets time pass: every timer fires when it is due, as it would have in a system that was running all along, and
 * people are at work in the morning after something has happened or when something stands in their diary.
 */
@Demo
class Clockwork {

  private static final Duration UNNOTICED = Duration.ofSeconds(1);
  private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

  private final SimulatedTime time;
  private final Desk desk;
  private final Diary diary;
  private final DailyLife life;
  private final VisitorsTime visitors;
  private Optional<Instant> morning = Optional.empty();

  Clockwork(SimulatedTime time, Desk desk, Diary diary, DailyLife life, VisitorsTime visitors) {
    this.time = time;
    this.desk = desk;
    this.diary = diary;
    this.life = life;
    this.visitors = visitors;
  }

  /** Where a story begins; only in a system without a case. */
  void begin(LocalDate day) {
    time.beginAt(morningOf(day));
  }

  /** Telling the story takes time as well: until nothing is left to catch up with. */
  void untilTheVisitorComes() {
    for (var behind = visitors.now(); time.now().isBefore(behind.minus(UNNOTICED)); behind = visitors.now()) {
      until(behind);
    }
  }

  private void until(Instant moment) {
    for (var next = next(moment); next.isPresent(); next = next(moment)) {
      goTo(next.get().at());
      if (next.get().isWork()) {
        work();
      } else {
        desk.runDue();
        morning = Optional.of(nextMorning());
      }
    }
    goTo(moment);
    desk.runDue();
  }

  /** Timers go first: they are due before people come. */
  private Optional<Event> next(Instant latest) {
    var timer = desk.nextTimer().map(due -> new Event(due, false));
    return Stream.concat(timer.stream(), people().map(start -> new Event(start, true)).stream())
        .filter(event -> !event.at().isAfter(latest))
        .min(Comparator.comparing(Event::at).thenComparing(Event::isWork));
  }

  private void work() {
    diary.work(today());
    var next = life.work(today());
    desk.runDue();
    morning = next.map(Clockwork::morningOf);
  }

  private Optional<Instant> people() {
    return Stream.concat(morning.stream(), diary.nextDay().map(Clockwork::morningOf).stream())
        .min(Instant::compareTo);
  }

  private Instant nextMorning() {
    var today = morningOf(today());
    return today.isBefore(time.now()) ? morningOf(today().plusDays(1)) : today;
  }

  private LocalDate today() {
    return BeijingTime.dateOf(time.now());
  }

  private void goTo(Instant moment) {
    if (moment.isAfter(time.now())) {
      time.moveTo(moment);
    }
  }

  static Instant morningOf(LocalDate day) {
    return day.atTime(OFFICE_HOURS).atZone(BeijingTime.ZONE).toInstant();
  }

  private record Event(Instant at, boolean isWork) {
  }
}
