package org.featuredpark.review.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("publicationGateVerdict")
class PublicationGateVerdict implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    SelectionSteps.GATE.set(execution, (String) DecisionStep.row(execution).get("outcome"));
  }
}
