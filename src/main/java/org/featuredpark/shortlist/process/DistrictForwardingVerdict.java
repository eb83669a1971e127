package org.featuredpark.shortlist.process;

import java.util.List;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.shortlist.CheckForwarding;
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
    var verdict = ((DmnDecisionResult) execution.getVariable("decisionResult")).getFirstResult();
    boolean forwardable = FORWARD.equals(verdict.getEntry("outcome"));
    if (!forwardable) {
      forwarding.sendBack(DistrictShortlistProcess.caseOf(execution),
          List.of(verdict.<String>getEntry("clause") + "：" + verdict.<String>getEntry("reason")));
    }
    DistrictShortlistProcess.FORWARDABLE.set(execution, forwardable);
  }
}
