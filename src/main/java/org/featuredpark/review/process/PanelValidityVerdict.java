package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PANEL_VALID;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("panelValidityVerdict")
class PanelValidityVerdict implements ExecutionListener {

  private static final String VALID = "VALID";

  @Override
  public void notify(DelegateExecution execution) {
    PANEL_VALID.set(execution, VALID.equals(DecisionStep.row(execution).get("outcome")));
  }
}
