package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.TIE_AT_CUT;
import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.RankParks;
import org.springframework.stereotype.Component;

@Component("rankParks")
class RankParksDelegate implements JavaDelegate {

  private final RankParks parks;

  RankParksDelegate(RankParks parks) {
    this.parks = parks;
  }

  @Override
  public void execute(DelegateExecution execution) {
    TIE_AT_CUT.set(execution, parks.rank(round(execution)));
  }
}
