package org.featuredpark.exit.process;

import java.time.LocalDate;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.exit.ReadExitCase;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** When an operator must have put things right; public because models call it. */
@Component("rectificationDeadline")
public class RectificationDeadline {

  private static final int REMIND_DAYS_BEFORE = 10;

  private final ReadExitCase cases;

  RectificationDeadline(ReadExitCase cases) {
    this.cases = cases;
  }

  public Date of(DelegateExecution execution) {
    return Date.from(BeijingTime.endOf(lastDay(execution)));
  }

  public Date remindAt(DelegateExecution execution) {
    return BeijingTime.toDate(lastDay(execution).minusDays(REMIND_DAYS_BEFORE));
  }

  private LocalDate lastDay(DelegateExecution execution) {
    return cases.get(DynamicExitProcess.application(execution), DynamicExitProcess.TRIGGER.of(execution)).rectifyBy();
  }
}
