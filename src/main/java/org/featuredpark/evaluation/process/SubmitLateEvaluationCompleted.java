package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.SubmitSelfEvaluation;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("submitLateEvaluationCompleted")
class SubmitLateEvaluationCompleted implements TaskListener {

  private final SubmitSelfEvaluation submit;

  SubmitLateEvaluationCompleted(SubmitSelfEvaluation submit) {
    this.submit = submit;
  }

  @Override
  public void notify(DelegateTask task) {
    submit.submit(application(task.getExecution()), SelfEvaluationForm.entry(SubmittedForm.of(task)));
  }
}
