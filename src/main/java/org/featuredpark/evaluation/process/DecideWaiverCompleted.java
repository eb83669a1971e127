package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.WAIVED;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.DecideWaiver;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideWaiverCompleted")
class DecideWaiverCompleted implements TaskListener {

  private final DecideWaiver waiver;

  DecideWaiverCompleted(DecideWaiver waiver) {
    this.waiver = waiver;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var forceMajeure = form.choice("absence", Absence.class, "认定") == Absence.FORCE_MAJEURE;
    waiver.decide(application(task.getExecution()), forceMajeure, form.text("reason"));
    WAIVED.set(task.getExecution(), forceMajeure);
  }

  /** What the form offers. */
  private enum Absence {
    DEEMED,
    FORCE_MAJEURE
  }
}
