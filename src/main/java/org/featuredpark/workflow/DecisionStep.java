package org.featuredpark.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.variable.Variables;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;

/** Hands a business rule task its facts and takes its answer; neither stays in the case. */
public final class DecisionStep {

  private static final String RESULT = "decisionResult";

  private DecisionStep() {
  }

  public static void give(DelegateExecution execution, Map<String, Object> facts) {
    facts.forEach((name, value) -> execution.setVariableLocal(name, Variables.untypedValue(value, true)));
  }

  /** The row that applied; a decision without one is broken and fails loudly. */
  public static Map<String, Object> row(DelegateExecution execution) {
    var rows = rows(execution);
    if (rows.size() != 1) {
      throw new IllegalStateException(rows.size() + " rules of " + execution.getCurrentActivityId() + " applied");
    }
    return rows.get(0);
  }

  /** What a collecting decision holds against the case. */
  public static List<Finding> findings(DelegateExecution execution) {
    return rows(execution).stream().map(row -> new Finding(new Clause((String) row.get("clause")),
        Verdict.valueOf((String) row.get("verdict")), (String) row.get("reason"))).toList();
  }

  private static List<Map<String, Object>> rows(DelegateExecution execution) {
    return ((DmnDecisionResult) execution.getVariable(RESULT)).getResultList();
  }
}
