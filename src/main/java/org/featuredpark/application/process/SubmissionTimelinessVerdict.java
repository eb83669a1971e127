package org.featuredpark.application.process;

import static org.featuredpark.application.process.ApplicationIntakeProcess.TIMELINESS;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("submissionTimelinessVerdict")
class SubmissionTimelinessVerdict implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    TIMELINESS.set(execution, (String) DecisionStep.row(execution).get("outcome"));
  }
}
