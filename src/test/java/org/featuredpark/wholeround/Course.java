package org.featuredpark.wholeround;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.runtime.Job;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestTime;
import org.featuredpark.workflow.NextTimer;
import org.springframework.stereotype.Component;

/** The course of time: whatever falls due on the way to a moment happens at its own moment. */
@Component
class Course {

  private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);
  private static final int AT_ONCE = 100;

  private final TestTime clock;
  private final SimulatedTime time;
  private final NextTimer nextTimer;
  private final ManagementService management;
  private final CostMeter meter;

  Course(TestTime clock, SimulatedTime time, NextTimer nextTimer, ManagementService management, CostMeter meter) {
    this.clock = clock;
    this.time = time;
    this.nextTimer = nextTimer;
    this.management = management;
    this.meter = meter;
  }

  void begin(LocalDate day) {
    meter.uncounted(() -> {
      clock.setTo(day);
      return day;
    });
  }

  LocalDate today() {
    return clock.today();
  }

  /** Ten in the morning of a day. */
  void until(LocalDate day) {
    until(day.atTime(OFFICE_HOURS).atZone(BeijingTime.ZONE).toInstant());
  }

  void until(Instant moment) {
    People.asNobody();
    runDue();
    for (var due = next(moment); due.isPresent(); due = next(moment)) {
      goTo(due.get());
      runDue();
    }
    goTo(moment);
  }

  /** Runs what waits for a thread and not for time. */
  void runDue() {
    for (var due = due(); !due.isEmpty(); due = due()) {
      due.forEach(this::run);
    }
  }

  private Optional<Instant> next(Instant latest) {
    return meter.uncounted(nextTimer::dueAt).filter(due -> !due.isAfter(latest));
  }

  private List<Job> due() {
    return meter.uncounted(() -> management.createJobQuery().executable().active().orderByJobDuedate().asc()
        .listPage(0, AT_ONCE));
  }

  private void run(Job job) {
    // One job may have made another one needless.
    if (meter.uncounted(() -> management.createJobQuery().jobId(job.getId()).count()) > 0) {
      management.executeJob(job.getId());
    }
  }

  private void goTo(Instant moment) {
    if (moment.isAfter(time.now())) {
      meter.uncounted(() -> {
        time.moveTo(moment);
        return moment;
      });
    }
  }
}
