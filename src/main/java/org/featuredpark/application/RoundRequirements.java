package org.featuredpark.application;

import java.util.List;
import java.util.Map;
import org.featuredpark.shared.ParkDirection;

/**
 * What a round demands of parks.
 *
 * @param ofAll what every park must meet
 * @param ofDirection what a park of a direction must meet besides
 */
public record RoundRequirements(List<Requirement> ofAll, Map<ParkDirection, List<Requirement>> ofDirection) {

  /** Where there is no round, nothing is demanded yet. */
  public static final RoundRequirements NONE = new RoundRequirements(List.of(), Map.of());

  public List<Requirement> of(ParkDirection direction) {
    return ofDirection.getOrDefault(direction, List.of());
  }
}
