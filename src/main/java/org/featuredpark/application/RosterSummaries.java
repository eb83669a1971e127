package org.featuredpark.application;

import org.featuredpark.round.Rounds;
import org.featuredpark.shared.RoundNumber;
import org.springframework.stereotype.Component;

/** Says what a roster comes to in a round, and by what the round measures it. */
@Component
class RosterSummaries {

  private final Rosters rosters;
  private final Rounds rounds;
  private final EligibilityDecisions decisions;

  RosterSummaries(Rosters rosters, Rounds rounds, EligibilityDecisions decisions) {
    this.rosters = rosters;
    this.rounds = rounds;
    this.decisions = decisions;
  }

  RosterSummary of(long roster, RoundNumber round) {
    return of(rosters.get(roster), round);
  }

  RosterSummary of(TenantRoster roster, RoundNumber number) {
    var round = rounds.get(number);
    var doubts = RosterDoubts.of(roster, round.baseDate());
    return RosterSummary.of(roster, round.baseDate(), doubts.isEmpty() ? doubts
        : RosterDemands.of(decisions.hardEligibility(round, SelfCheckFigures.unknown(null)))
            .complete(doubts, roster.counts(round.baseDate())));
  }
}
