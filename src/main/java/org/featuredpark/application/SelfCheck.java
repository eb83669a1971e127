package org.featuredpark.application;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.RoundNumber;

/** Tells anyone, by the very decisions of a round, what a park with these figures would be found wanting in. */
@UseCase
@OpenToAll
public class SelfCheck {

  private final Rounds rounds;
  private final EligibilityDecisions decisions;

  SelfCheck(Rounds rounds, EligibilityDecisions decisions) {
    this.rounds = rounds;
    this.decisions = decisions;
  }

  /** Nothing found means: by these figures the park qualifies. */
  public List<Finding> check(RoundNumber number, SelfCheckFigures figures) {
    return findings(rounds.get(number), figures).toList();
  }

  /** Every rule that applies, met or not. */
  public List<CheckedRule> explain(RoundNumber number, SelfCheckFigures figures) {
    var round = rounds.get(number);
    var open = new ArrayList<>(findings(round, figures).toList());
    var rules = new ArrayList<CheckedRule>();
    for (var demanded : demanded(round, figures)) {
      var against = open.stream().filter(demanded::concerns).findFirst();
      against.ifPresent(open::remove);
      rules.add(CheckedRule.of(demanded, against));
    }
    open.forEach(finding -> rules.add(CheckedRule.of(finding)));
    return List.copyOf(rules);
  }

  private List<Requirement> demanded(Round round, SelfCheckFigures figures) {
    var nothing = SelfCheckFigures.unknown(null);
    var ofDirection = figures.direction() == null ? Stream.<Finding>empty()
        : decisions.directionFit(round, SelfCheckFigures.unknown(figures.direction())).stream();
    return Stream.of(decisions.hardEligibility(round, nothing).stream(),
            decisions.directionFit(round, nothing).stream(), ofDirection)
        .flatMap(findings -> findings).map(Requirement::of).toList();
  }

  private Stream<Finding> findings(Round round, SelfCheckFigures figures) {
    return Stream.concat(decisions.hardEligibility(round, figures).stream(),
        decisions.directionFit(round, figures).stream());
  }
}
