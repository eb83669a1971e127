package org.featuredpark.application;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.application.PenaltyKind.Weight;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.springframework.stereotype.Component;

/** Asks the decision on integrity anew before a list is published: officials may have recorded something since. R36. */
@Component
public class StandingIntegrity {

  private final Penalties penalties;
  private final EligibilityDecisions decisions;
  private final Clock clock;

  StandingIntegrity(Penalties penalties, EligibilityDecisions decisions, Clock clock) {
    this.penalties = penalties;
    this.decisions = decisions;
    this.clock = clock;
  }

  /** Why a park may no longer be named; one that nothing speaks against is not in it. */
  public Map<ApplicationNumber, String> broken(Round round, Collection<Application> parks) {
    var recorded = penalties.of(parks.stream().map(Application::operator).collect(toSet()));
    var broken = new HashMap<ApplicationNumber, String>();
    parks.stream().filter(park -> recorded.containsKey(park.operator())).forEach(park ->
        failure(round, recorded.get(park.operator())).ifPresent(why -> broken.put(park.number(), why)));
    return broken;
  }

  /** Penalties and accidents count back from the base date; whoever is on the list today is on it. */
  private Optional<String> failure(Round round, List<DeclaredPenalty> recorded) {
    var today = BeijingTime.dateOf(clock.instant());
    var facts = new HashMap<>(IntegrityRecord.of(recorded, round.baseDate()).facts());
    facts.put("severeDishonesty", IntegrityRecord.of(recorded, today).has(Weight.DISHONESTY));
    return decisions.integrity(round, facts).stream().filter(finding -> finding.verdict() == Verdict.FAIL)
        .findFirst().map(Finding::reason);
  }
}
