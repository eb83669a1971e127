package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.round.process.ProgrammeRoundProcess;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.CollectRecommendations;
import org.springframework.stereotype.Component;

@Component("collectRecommendations")
class CollectRecommendationsDelegate implements JavaDelegate {

  private final CollectRecommendations collection;

  CollectRecommendationsDelegate(CollectRecommendations collection) {
    this.collection = collection;
  }

  @Override
  public void execute(DelegateExecution execution) {
    ProgrammeRoundProcess.RECOMMENDED_COUNT.set(execution,
        collection.collect(new RoundNumber(execution.getProcessBusinessKey())));
  }
}
