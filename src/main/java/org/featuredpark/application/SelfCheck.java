package org.featuredpark.application;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shared.Verdict;
import org.featuredpark.workflow.Decisions;

/** Tells anyone, by the very decisions of a round, what a park with these figures would be found wanting in. */
@UseCase
@OpenToAll
public class SelfCheck {

  private final Rounds rounds;
  private final Decisions decisions;

  SelfCheck(Rounds rounds, Decisions decisions) {
    this.rounds = rounds;
    this.decisions = decisions;
  }

  /** Nothing found means: by these figures the park qualifies. */
  public List<Finding> check(RoundNumber number, SelfCheckFigures figures) {
    var round = rounds.get(number);
    var policy = round.policyVersion();
    return Stream.concat(
            decisions.evaluate("hardEligibility", policy, figures.eligibility(round.baseDate())).stream(),
            decisions.evaluate("directionFit", policy, figures.directionFit()).stream())
        .map(SelfCheck::finding).toList();
  }

  static Finding finding(Map<String, Object> row) {
    return new Finding(new Clause((String) row.get("clause")), Verdict.valueOf((String) row.get("verdict")),
        (String) row.get("reason"));
  }
}
