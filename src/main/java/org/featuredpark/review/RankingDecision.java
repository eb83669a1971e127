package org.featuredpark.review;

import java.util.Map;
import org.featuredpark.review.RankingRule.RankingFacts;
import org.featuredpark.review.RankingRule.Ruling;
import org.featuredpark.workflow.Decisions;
import org.springframework.stereotype.Component;

/** Asks the ranking table of a policy version. R51. */
@Component
class RankingDecision {

  private static final String KEY = "ranking";

  private final Decisions decisions;

  RankingDecision(Decisions decisions) {
    this.decisions = decisions;
  }

  RankingRule of(String policyVersion) {
    return facts -> rule(policyVersion, facts);
  }

  private Ruling rule(String policyVersion, RankingFacts facts) {
    var rules = decisions.evaluate(KEY, policyVersion, Map.of(
        "rank", facts.rank(), "places", facts.places(), "total", facts.total(), "passLine", facts.passLine(),
        "planApproved", facts.planApproved(), "tiedAtCut", facts.tiedAtCut()));
    if (rules.size() != 1) {
      throw new IllegalStateException("The ranking table of " + policyVersion + " does not decide " + facts);
    }
    return new Ruling(Standing.valueOf((String) rules.get(0).get("outcome")), (String) rules.get(0).get("reason"));
  }
}
