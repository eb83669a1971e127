package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.METHOD;
import static org.featuredpark.review.process.ExpertReviewProcess.OUTCOME;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.AggregateScores;
import org.springframework.stereotype.Component;

@Component("aggregateScores")
class AggregateScoresDelegate implements JavaDelegate {

  private final AggregateScores scores;

  AggregateScoresDelegate(AggregateScores scores) {
    this.scores = scores;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scores.aggregate(park(execution), METHOD.of(execution));
    execution.removeVariable(METHOD.name());
    OUTCOME.set(execution, ExpertReviewProcess.Outcome.SCORED);
  }
}
