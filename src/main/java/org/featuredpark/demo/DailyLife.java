package org.featuredpark.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.demo.Desk.Waiting;
import org.featuredpark.shared.BeijingTime;

/** Every morning, people answer what waits for them, unless it is left to the visitor. */
@Demo
class DailyLife {

  private static final int WORKING_DAYS_OF_RUSH = 8;
  /** What waits longer than this would be overdue when the visitor finds it. */
  private static final int DAYS_LEFT_TO_THE_VISITOR = 35;

  private final Desk desk;
  private final Casting casting;
  private final Map<String, Duty> duties = new HashMap<>();
  private final WorkingDays workingDays;
  private final VisitorsTime visitors;

  DailyLife(Desk desk, Casting casting, List<Duty> duties, WorkingDays workingDays,
      VisitorsTime visitors) {
    this.desk = desk;
    this.casting = casting;
    duties.forEach(duty -> duty.tasks().forEach(task -> this.duties.put(task, duty)));
    this.workingDays = workingDays;
    this.visitors = visitors;
  }

  /** @return the later day on which there will be something to do, even if nothing happens before */
  Optional<LocalDate> work(LocalDate today) {
    return workingDays.calendar().isWorkingDay(today) ? answer(today) : Optional.of(workingDayAfter(today));
  }

  private Optional<LocalDate> answer(LocalDate today) {
    return desk.waiting(duties.keySet()).stream().flatMap(task -> casting.find(task.businessKey())
        .filter(role -> !isLeft(role, task, today)).map(role -> answer(role, task, today)).stream())
        .min(LocalDate::compareTo);
  }

  private LocalDate answer(Role role, Waiting task, LocalDate today) {
    var duty = duties.get(task.task());
    var ready = readyOn(duty, role, task);
    if (ready.isAfter(today)) {
      return ready;
    }
    duty.answer(role, task);
    // The answer may have put something on the next desk.
    return workingDayAfter(today);
  }

  /** At once, or where nobody hurries on the day on which it is due. */
  private LocalDate readyOn(Duty duty, Role role, Waiting task) {
    if (duty.isUrgent()) {
      return task.since();
    }
    return role.hurried() || task.due() == null ? later(workingDayAfter(task.since()), rush())
        : BeijingTime.dateOf(task.due().minusMillis(1));
  }

  /** Who hurries begins so late that what is left to the visitor is not overdue yet. */
  private LocalDate rush() {
    return Stream.iterate(visitors.today(), day -> day.minusDays(1)).filter(workingDays.calendar()::isWorkingDay)
        .skip(WORKING_DAYS_OF_RUSH).findFirst().orElseThrow();
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isAfter(other) ? one : other;
  }

  private LocalDate workingDayAfter(LocalDate day) {
    return workingDays.calendar().plusWorkingDays(day, 1);
  }

  private boolean isLeft(Role role, Waiting task, LocalDate today) {
    return task.task().equals(role.visitors())
        && today.isAfter(visitors.today().minusDays(DAYS_LEFT_TO_THE_VISITOR));
  }
}
