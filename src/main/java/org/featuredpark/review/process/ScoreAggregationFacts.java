package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.review.PanelState;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("scoreAggregationFacts")
class ScoreAggregationFacts implements ExecutionListener {

  private final PanelState state;

  ScoreAggregationFacts(PanelState state) {
    this.state = state;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DecisionStep.give(execution, Map.of("n", state.of(park(execution)).signed()));
  }
}
