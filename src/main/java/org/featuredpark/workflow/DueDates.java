package org.featuredpark.workflow;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Due dates of people's tasks, for expressions in models, which reach public classes only. */
@Component("dueDates")
public class DueDates {

  private final WorkingDays workingDays;
  private final Clock clock;

  DueDates(WorkingDays workingDays, Clock clock) {
    this.workingDays = workingDays;
    this.clock = clock;
  }

  /** The end of the n-th working day after today, in Beijing. */
  public Date workingDays(int days) {
    return endOf(workingDays.calendar().plusWorkingDays(LocalDate.now(clock), days));
  }

  public Date endOf(LocalDate day) {
    return Date.from(BeijingTime.endOf(day));
  }

  public Date at(Instant instant) {
    return Date.from(instant);
  }
}
