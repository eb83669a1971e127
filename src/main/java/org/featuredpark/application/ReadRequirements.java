package org.featuredpark.application;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Finding;
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

  public RoundRequirements read(RoundNumber number) {
    var round = rounds.get(number);
    return new RoundRequirements(
        requirements(decisions.hardEligibility(round, SelfCheckFigures.unknown(null))),
        Arrays.stream(ParkDirection.values()).collect(Collectors.toUnmodifiableMap(Function.identity(),
            direction -> requirements(decisions.directionFit(round, SelfCheckFigures.unknown(direction))))));
  }

  private static List<Requirement> requirements(List<Finding> nothingKnown) {
    return nothingKnown.stream().map(Requirement::of).toList();
  }
}
