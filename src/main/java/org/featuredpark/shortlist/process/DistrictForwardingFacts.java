package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.shortlist.CheckForwarding;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("districtForwardingFacts")
class DistrictForwardingFacts implements ExecutionListener {

  private final CheckForwarding forwarding;

  DistrictForwardingFacts(CheckForwarding forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DecisionStep.give(execution, forwarding.facts(DistrictShortlistProcess.caseOf(execution)));
  }
}
