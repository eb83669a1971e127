package org.featuredpark.application;

import java.util.List;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.shared.RoundNumber;

/** Tells anyone what a round demands of parks, by its own decisions. R13–R30. */
@UseCase
@OpenToAll
public class ReadRequirements {

  private final Rounds rounds;
  private final EligibilityDecisions decisions;

  ReadRequirements(Rounds rounds, EligibilityDecisions decisions) {
    this.rounds = rounds;
    this.decisions = decisions;
  }

  /** What every park must meet. */
  public List<Requirement> ofAll(RoundNumber round) {
    return decisions.hardEligibility(rounds.get(round), SelfCheckFigures.unknown(null)).stream()
        .map(Requirement::of).toList();
  }

  /** What a park of this direction must meet besides. */
  public List<Requirement> of(RoundNumber round, ParkDirection direction) {
    return decisions.directionFit(rounds.get(round), SelfCheckFigures.unknown(direction)).stream()
        .map(Requirement::of).toList();
  }
}
