package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.shortlist.ForwardRecommendation;
import org.springframework.stereotype.Component;

@Component("forwardRecommendation")
class ForwardRecommendationDelegate implements JavaDelegate {

  private final ForwardRecommendation forwarding;

  ForwardRecommendationDelegate(ForwardRecommendation forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    DistrictShortlistProcess.OUTCOME.set(execution, forwarding.forward(DistrictShortlistProcess.caseOf(execution)));
  }
}
