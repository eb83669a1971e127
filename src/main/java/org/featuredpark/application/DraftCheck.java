package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.ParkDirection;

/**
 * A draft as it would be judged now.
 *
 * @param roster what its roster comes to
 * @param heldRoster the name of a roster that waits to be corrected and does not count yet
 * @param direction null while none is chosen
 */
public record DraftCheck(DraftState state, Optional<RosterSummary> roster, Optional<String> heldRoster,
    ParkDirection direction, List<Finding> findings) {

  public DraftCheck {
    findings = List.copyOf(findings);
  }
}
