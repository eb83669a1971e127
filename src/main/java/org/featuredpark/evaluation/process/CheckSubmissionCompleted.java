package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.CheckSelfEvaluation;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("checkSubmissionCompleted")
class CheckSubmissionCompleted implements TaskListener {

  private final CheckSelfEvaluation check;

  CheckSubmissionCompleted(CheckSelfEvaluation check) {
    this.check = check;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var complete = form.choice("completeness", Completeness.class, "核验结论") == Completeness.COMPLETE;
    check.check(application(task.getExecution()), complete, form.text("opinion"));
  }

  /** What the form offers. */
  private enum Completeness {
    COMPLETE,
    INCOMPLETE
  }
}
