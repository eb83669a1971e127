package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.ParkDirection;

/**
 * A draft as it would be judged now.
 *
 * @param roster what its roster comes to
 * @param direction null while none is chosen
 * @param inTime whether a submission at this moment would be in time
 */
public record DraftCheck(DraftState state, Optional<RosterSummary> roster, ParkDirection direction,
    List<Finding> findings, boolean inTime) {

  public DraftCheck {
    findings = List.copyOf(findings);
  }
}
