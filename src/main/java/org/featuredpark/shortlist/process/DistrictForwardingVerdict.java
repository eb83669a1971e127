package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.shortlist.CheckForwarding;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("districtForwardingVerdict")
class DistrictForwardingVerdict implements ExecutionListener {

  private static final String FORWARD = "FORWARD";

  private final CheckForwarding forwarding;

  DistrictForwardingVerdict(CheckForwarding forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var verdict = DecisionStep.row(execution);
    boolean forwardable = FORWARD.equals(verdict.get("outcome"));
    if (!forwardable) {
      forwarding.sendBack(DistrictShortlistProcess.caseOf(execution),
          verdict.get("clause") + "：" + verdict.get("reason"));
    }
    DistrictShortlistProcess.FORWARDABLE.set(execution, forwardable);
  }
}
