package org.featuredpark.portal.application;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.DraftCheck;
import org.featuredpark.portal.application.CheckedSection.Problem;

/**
 * Everything that would be submitted, what is missing, and what the decisions would say.
 *
 * @param heldRoster the name of a roster that waits to be corrected, or null
 * @param requestKey names this view of the page, so that pressing twice submits once
 */
record CheckSheet(DraftSheet draft, int revision, String heldRoster, List<Problem> problems,
    List<CheckedSection> sections, List<CheckedClause.Line> clauses, String requestKey) {

  static CheckSheet of(DraftCheck check, Instant now, String requestKey) {
    var state = check.state();
    var path = new DraftPath(state.draft().key());
    return new CheckSheet(DraftSheet.of(state, List.of(), now), state.draft().revision(),
        check.heldRoster().orElse(null), state.problems().stream().map(problem -> Problem.of(problem, path)).toList(),
        CheckedSection.of(state), CheckedClause.linesOf(check), requestKey);
  }

  public boolean isReady() {
    return problems.isEmpty() && !draft.correcting();
  }
}
