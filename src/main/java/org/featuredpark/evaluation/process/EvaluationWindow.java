package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import java.util.Date;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Until when the operator is waited for; public because models call it. */
@Component("evaluationWindow")
public class EvaluationWindow {

  private static final int REMINDER_DAYS = 2;

  private final Evaluations evaluations;
  private final WorkingDays workingDays;

  EvaluationWindow(Evaluations evaluations, WorkingDays workingDays) {
    this.evaluations = evaluations;
    this.workingDays = workingDays;
  }

  public Date endsAt(DelegateExecution execution) {
    return Date.from(evaluations.latest(application(execution)).dueAt());
  }

  /** When the operator is urged: after the window it is too late. */
  public Date remindAt(DelegateExecution execution) {
    var last = BeijingTime.dateOf(evaluations.latest(application(execution)).dueAt().minusNanos(1));
    var calendar = workingDays.calendar();
    return BeijingTime.toDate(Stream.iterate(last, day -> day.minusDays(1))
        .filter(calendar::isWorkingDay).skip(REMINDER_DAYS).findFirst().orElseThrow());
  }
}
