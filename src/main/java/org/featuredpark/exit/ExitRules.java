package org.featuredpark.exit;

import java.util.Map;
import org.featuredpark.shared.Clause;
import org.featuredpark.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decision on exits outside a model, for exits that an earlier stage has already decided. */
@Component
class ExitRules {

  private static final String DECISION = "exitTrigger";

  private final Decisions decisions;

  ExitRules(Decisions decisions) {
    this.decisions = decisions;
  }

  ExitRule of(ExitTrigger trigger, boolean recognised, String policyVersion) {
    return decisions.evaluate(DECISION, policyVersion, Map.of("trigger", trigger.name(), "recognised", recognised))
        .stream().findFirst().map(ExitRules::rule).orElseGet(() -> ExitRule.silent(trigger));
  }

  private static ExitRule rule(Map<String, Object> row) {
    return new ExitRule("HEARING".equals(row.get("outcome")), (Boolean) row.get("rectifiable"),
        ((Number) row.get("banYears")).intValue(), new Clause((String) row.get("clause")), (String) row.get("reason"));
  }
}
