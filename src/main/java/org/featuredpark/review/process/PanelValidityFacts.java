package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.review.PanelState;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("panelValidityFacts")
class PanelValidityFacts implements ExecutionListener {

  private final PanelState state;

  PanelValidityFacts(PanelState state) {
    this.state = state;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var panel = state.of(park(execution));
    DecisionStep.give(execution, Map.of("validScores", panel.signed(), "panelSize", panel.standing(),
        "financeExperts", panel.financeExperts()));
  }
}
