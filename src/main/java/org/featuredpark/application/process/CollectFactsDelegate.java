package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.application.CollectFacts;
import org.springframework.stereotype.Component;

@Component("collectFacts")
class CollectFactsDelegate implements JavaDelegate {

  private final CollectFacts facts;

  CollectFactsDelegate(CollectFacts facts) {
    this.facts = facts;
  }

  @Override
  public void execute(DelegateExecution execution) {
    facts.collect(ApplicationIntakeProcess.application(execution));
  }
}
