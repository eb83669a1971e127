package org.featuredpark.exit;

import java.util.Map;
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
        .stream().findFirst().map(ExitRule::of).orElseGet(() -> ExitRule.silent(trigger));
  }
}
