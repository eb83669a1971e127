package org.featuredpark.monitoring.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Hands a business rule task its facts and takes its answer; the engine keeps neither. */
final class DecisionStep {

  private DecisionStep() {
  }

  static void ask(DelegateExecution execution, Map<String, ?> facts) {
    facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
  }

  /** The texts of the one row that matched. */
  static Map<String, String> answer(DelegateExecution execution) {
    var result = (DmnDecisionResult) execution.getVariable("decisionResult");
    if (result == null || result.isEmpty()) {
      throw new IllegalStateException("No rule matched at " + execution.getCurrentActivityId());
    }
    var answer = new LinkedHashMap<String, String>();
    result.getSingleResult().forEach((output, value) -> answer.put(output, String.valueOf(value)));
    return answer;
  }
}
