package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.GRADE_DECISION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.ConfirmGrade;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("confirmGradeCompleted")
class ConfirmGradeCompleted implements TaskListener {

  private final ConfirmGrade confirm;

  ConfirmGradeCompleted(ConfirmGrade confirm) {
    this.confirm = confirm;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var confirmed = form.choice("signature", Signature.class, "审定") == Signature.CONFIRM;
    GRADE_DECISION.set(task.getExecution(),
        confirm.decide(application(task.getExecution()), confirmed, form.text("opinion")));
  }

  /** What the form offers. */
  private enum Signature {
    CONFIRM,
    RETURN
  }
}
