package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.application.IntakeFacts;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("directionFitFacts")
class DirectionFitFacts implements ExecutionListener {

  private final IntakeFacts facts;

  DirectionFitFacts(IntakeFacts facts) {
    this.facts = facts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DecisionStep.give(execution, facts.directionFit(ApplicationIntakeProcess.application(execution)));
  }
}
