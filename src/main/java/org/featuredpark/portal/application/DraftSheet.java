package org.featuredpark.portal.application;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.Correction;
import org.featuredpark.application.CorrectionFlag;
import org.featuredpark.application.DraftState;
import org.featuredpark.application.EarlierDocument;

/**
 * What all pages of a draft show of it.
 *
 * @param saved whether anything was saved yet
 * @param application the number of the application that came from it, or null
 * @param flags during a correction what may be changed; empty otherwise
 */
record DraftSheet(DraftPath path, String operator, int park, String round, Deadline deadline, boolean saved,
    String application, String status, boolean correcting, List<CorrectionFlag> flags,
    List<SectionLine> sections, List<MaterialLine> materials) {

  /** @param earlier the files that lay in the draft before */
  static DraftSheet of(DraftState state, List<EarlierDocument> earlier, Instant now) {
    var key = state.draft().key();
    return new DraftSheet(new DraftPath(key), key.operator().value(), key.park(), state.round().title(),
        Deadline.of(state.round().window(), now), state.draft().revision() > 0,
        state.application().map(one -> one.number().value()).orElse(null),
        state.application().map(one -> one.status().zhName()).orElse(null),
        state.correction().isPresent(), state.correction().map(Correction::flags).orElse(List.of()),
        SectionLine.of(state), MaterialLine.of(state, earlier));
  }

  public long completed() {
    return sections.stream().filter(SectionLine::complete).count();
  }
}
