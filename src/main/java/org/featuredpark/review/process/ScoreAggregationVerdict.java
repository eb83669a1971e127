package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.METHOD;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.review.AggregationMethod;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("scoreAggregationVerdict")
class ScoreAggregationVerdict implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    METHOD.set(execution, AggregationMethod.valueOf((String) DecisionStep.row(execution).get("method")));
  }
}
