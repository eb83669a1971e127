package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.application.IntakeFacts;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("submissionTimelinessFacts")
class SubmissionTimelinessFacts implements ExecutionListener {

  private final IntakeFacts facts;

  SubmissionTimelinessFacts(IntakeFacts facts) {
    this.facts = facts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DecisionStep.give(execution, facts.submissionTimeliness(ApplicationIntakeProcess.application(execution)));
  }
}
