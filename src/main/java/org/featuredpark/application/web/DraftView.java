package org.featuredpark.application.web;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.Application;
import org.featuredpark.application.CorrectionFlag;
import org.featuredpark.application.DraftState;
import org.featuredpark.application.RosterSummary;

/**
 * A draft as the form shows it.
 *
 * @param content the form's data
 * @param deadline the first instant that is too late
 * @param graceEndsAt the same for files whose upload began before the deadline; the deadline where there is no grace
 * @param unlocked during a correction, the only fields that may change; null when all may
 */
record DraftView(SavedView saved, @JsonRawValue String content, Instant deadline, Instant graceEndsAt,
    RosterView roster, List<MaterialView> documents, List<ProblemView> problems, List<SectionView> sections,
    String application, String status, List<UnlockedField> unlocked) {

  static DraftView of(DraftState state, Optional<RosterSummary> roster) {
    return new DraftView(SavedView.of(state.draft()), state.draft().content(), state.round().applicationDeadline(),
        state.round().window().graceEnd(), roster.map(RosterView::of).orElse(null),
        state.materials().stream().map(MaterialView::of).toList(),
        state.problems().stream().map(ProblemView::of).toList(),
        state.sections().stream().map(SectionView::of).toList(),
        state.application().map(Application::number).map(Object::toString).orElse(null),
        state.application().map(one -> one.status().name()).orElse(null),
        state.correction().map(open -> open.unlocked().stream().map(UnlockedField::of).toList()).orElse(null));
  }

  /** A field that was sent back, and why. */
  record UnlockedField(String field, String label, String reason) {

    static UnlockedField of(CorrectionFlag flag) {
      return new UnlockedField(flag.field(), flag.label(), flag.reason());
    }
  }
}
