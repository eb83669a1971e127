package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.variable.Variables;
import org.featuredpark.shortlist.CheckForwarding;
import org.springframework.stereotype.Component;

/** Hands the rule its facts for the length of this step; transient values leave no trace in the engine. */
@Component("districtForwardingFacts")
class DistrictForwardingFacts implements ExecutionListener {

  private final CheckForwarding forwarding;

  DistrictForwardingFacts(CheckForwarding forwarding) {
    this.forwarding = forwarding;
  }

  @Override
  public void notify(DelegateExecution execution) {
    forwarding.facts(DistrictShortlistProcess.caseOf(execution)).forEach((name, value) ->
        execution.setVariableLocal(name, Variables.untypedValue(value, true)));
  }
}
