package org.featuredpark.monitoring;

import java.util.List;
import java.util.Optional;

/** Everything that a page shows of one construction. */
public record ConstructionView(Construction construction, long daysLeft, StartState startState,
    Optional<StartClaim> claim, Optional<OverdueStart> overdue, List<Milestone> milestones,
    List<ProgressReport> reports, List<ChangeRequest> changes, List<YearAssessment> years) {
}
