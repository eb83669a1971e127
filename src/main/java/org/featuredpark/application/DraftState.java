package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.round.Round;
import org.featuredpark.shared.Refused;

/**
 * A draft with all that the applicant should know about it.
 *
 * @param problems what still stands in the way of submitting it
 * @param application the application that came from it, if it was submitted
 * @param correction the open return that only lets flagged fields change
 */
public record DraftState(Draft draft, Round round, List<Material> materials, List<Refused> problems,
    Optional<Application> application, Optional<Correction> correction) {

  public boolean isComplete() {
    return problems.isEmpty();
  }

  /** Part by part, in the order in which they are filled in. */
  public List<DraftSection> sections() {
    return DraftSection.of(this);
  }

  /** Whether the form is filled in; the roster and the files may still be missing. */
  public boolean isContentComplete() {
    return problems.stream().map(problem -> problem.field().orElse(""))
        .allMatch(field -> DraftSection.of(field).equals(DraftSection.ROSTER)
            || DraftSection.of(field).equals(DraftSection.DOCUMENTS));
  }
}
