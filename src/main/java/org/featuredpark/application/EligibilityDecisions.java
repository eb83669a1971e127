package org.featuredpark.application;

import java.util.List;
import java.util.Map;
import org.featuredpark.round.Round;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.featuredpark.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the decisions on eligibility outside a case, under the policy version of a round. R13–R37. */
@Component
class EligibilityDecisions {

  private final Decisions decisions;

  EligibilityDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  List<Finding> hardEligibility(Round round, SelfCheckFigures figures) {
    return ask("hardEligibility", round, figures.eligibility(round.baseDate()));
  }

  List<Finding> directionFit(Round round, SelfCheckFigures figures) {
    return ask("directionFit", round, figures.directionFit());
  }

  /** @param facts the inputs of the decision, by name */
  List<Finding> integrity(Round round, Map<String, Object> facts) {
    return ask("integrity", round, facts);
  }

  private List<Finding> ask(String decision, Round round, Map<String, Object> facts) {
    return decisions.evaluate(decision, round.policyVersion(), facts).stream()
        .map(row -> new Finding(new Clause((String) row.get("clause")), Verdict.valueOf((String) row.get("verdict")),
            (String) row.get("reason"))).toList();
  }
}
