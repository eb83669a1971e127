package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.shared.BeijingTime;

/**
 * By when a park's project has to start, and whether it did. R08.
 *
 * @param proposed the start that the application proposed; null where there is no project (R04)
 * @param planned the day that binds: a start on it is in time, the next day is overdue
 * @param plannedSince since when {@code planned} binds: reminders for days before it are not sent
 * @param actual the proven start, or null
 * @param overdue whether the planned day passed without a report of the start
 * @param extensions how often the planned day was moved
 */
public record StartWatch(LocalDate proposed, LocalDate planned, LocalDate plannedSince, LocalDate actual,
    boolean overdue, int extensions) {

  public static final StartWatch NONE = new StartWatch(null, null, null, null, false, 0);

  public StartWatch {
    if (proposed != null) {
      Objects.requireNonNull(planned, "planned");
      Objects.requireNonNull(plannedSince, "plannedSince");
    }
  }

  /** A planned start binds from the day that the park was announced. */
  public static StartWatch of(LocalDate proposed, LocalDate binding, LocalDate announcedOn) {
    return new StartWatch(proposed, binding, announcedOn, null, false, 0);
  }

  public boolean hasProject() {
    return proposed != null;
  }

  public boolean started() {
    return actual != null;
  }

  public boolean startedInTime() {
    return started() && !actual.isAfter(planned);
  }

  /** The first instant at which a project that has not started is overdue. */
  public Instant overdueFrom() {
    return BeijingTime.endOf(planned);
  }

  public LocalDate dayOf(StartReminder reminder) {
    return planned.minusDays(reminder.daysBefore());
  }

  /** The reminder that is due today: the latest one whose day has come, unless it had passed before the plan bound. */
  public Optional<StartReminder> reminderOn(LocalDate today) {
    return Arrays.stream(StartReminder.values())
        .filter(reminder -> !dayOf(reminder).isAfter(today))
        .reduce((earlier, later) -> later)
        .filter(latest -> !dayOf(latest).isBefore(plannedSince) && !today.isAfter(planned));
  }

  public StartWatch extendedTo(LocalDate day, LocalDate decidedOn) {
    return new StartWatch(proposed, day, decidedOn, actual, overdue, extensions + 1);
  }

  public StartWatch startedOn(LocalDate day) {
    return new StartWatch(proposed, planned, plannedSince, day, overdue, extensions);
  }

  public StartWatch foundOverdue() {
    return new StartWatch(proposed, planned, plannedSince, actual, true, extensions);
  }
}
