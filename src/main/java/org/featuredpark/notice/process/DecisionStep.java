package org.featuredpark.notice.process;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;

/** Hands a decision its facts and takes its one row, leaving nothing of either in the case. */
final class DecisionStep {

  private static final String RESULT = "decisionResult";

  private DecisionStep() {
  }

  static void facts(DelegateExecution execution, Map<String, Object> facts) {
    facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
  }

  /** The row that applied; a decision without one is broken and fails loudly. */
  static Map<String, Object> row(DelegateExecution execution) {
    var result = (DmnDecisionResult) execution.getVariable(RESULT);
    var row = result.getSingleResult();
    if (row == null) {
      throw new IllegalStateException("No rule of " + execution.getCurrentActivityId() + " applied");
    }
    return row.getEntryMap();
  }
}
