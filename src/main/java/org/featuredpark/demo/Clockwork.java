package org.featuredpark.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.shared.BeijingTime;

/** Lets time pass: every timer fires when it is due, as it would have in a system that was running all along. */
@Demo
public class Clockwork {

  private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

  private final SimulatedTime time;
  private final WorkingDays workingDays;
  private final Desk desk;

  Clockwork(SimulatedTime time, WorkingDays workingDays, Desk desk) {
    this.time = time;
    this.workingDays = workingDays;
    this.desk = desk;
  }

  /** Where a story begins; only in a system without a case. */
  public void begin(LocalDate day) {
    time.beginAt(morningOf(day));
  }

  public LocalDate today() {
    return BeijingTime.dateOf(time.now());
  }

  /** Until the story has caught up with the visitor's own time. */
  public void untilNow() {
    until(realNow());
  }

  public LocalDate realToday() {
    return BeijingTime.dateOf(realNow());
  }

  /** Until ten in the morning of that day. */
  public void until(LocalDate day) {
    until(morningOf(day));
  }

  public void untilWorkingDaysLater(int days) {
    until(workingDays.calendar().plusWorkingDays(today(), days));
  }

  /** Jobs that are due run first; a moment that has passed is not waited for. */
  public void until(Instant moment) {
    until(moment, Routine.NONE);
  }

  public void until(LocalDate day, Routine routine) {
    until(morningOf(day), routine);
  }

  /** As {@link #until(Instant)}, with people at work every morning after something has happened. */
  public void until(Instant moment, Routine routine) {
    desk.runDue();
    for (var due = next(moment); due.isPresent(); due = next(moment)) {
      goTo(due.get());
      desk.runDue();
      var morning = morningOf(today());
      if (next(morning).isEmpty() && !morning.isAfter(moment)) {
        goTo(morning);
        routine.work();
        desk.runDue();
      }
    }
    goTo(moment);
    desk.runDue();
  }

  private Optional<Instant> next(Instant latest) {
    return desk.nextTimer().filter(due -> !due.isAfter(latest));
  }

  private void goTo(Instant moment) {
    if (moment.isAfter(time.now())) {
      time.moveTo(moment);
    }
  }

  private Instant realNow() {
    return time.now().minus(time.offset());
  }

  private static Instant morningOf(LocalDate day) {
    return day.atTime(OFFICE_HOURS).atZone(BeijingTime.ZONE).toInstant();
  }
}
