package org.featuredpark.portal.application;

import java.util.List;
import org.featuredpark.application.DraftSection;
import org.featuredpark.application.DraftSection.Progress;
import org.featuredpark.application.DraftState;

/**
 * A line of the task list.
 *
 * @param look how its state is coloured
 * @param hint what the state leaves open, or an empty text
 */
record SectionLine(String path, String label, String href, String state, String look, String hint, boolean started,
    boolean complete) {

  static List<SectionLine> of(DraftState state) {
    var path = new DraftPath(state.draft().key());
    boolean correcting = state.correction().isPresent();
    return state.sections().stream().map(section -> correcting ? inCorrection(section, path) : of(section, path))
        .toList();
  }

  private static SectionLine of(DraftSection section, DraftPath path) {
    return line(section, path, section.progress().zhName(), switch (section.progress()) {
      case NOT_STARTED -> "govuk-tag--grey";
      case IN_PROGRESS -> "govuk-tag--orange";
      case COMPLETE -> "govuk-tag--green";
    }, hint(section));
  }

  private static String hint(DraftSection section) {
    if (section.problems().isEmpty()) {
      return section.progress() == Progress.NOT_STARTED ? "没有的可以不填" : "";
    }
    return section.progress() == Progress.NOT_STARTED ? "" : "有 " + section.problems().size() + " 处缺漏";
  }

  private static SectionLine inCorrection(DraftSection section, DraftPath path) {
    int flags = section.flags().size();
    return flags == 0 ? line(section, path, "不需补正", "govuk-tag--grey", "")
        : line(section, path, "需补正", "govuk-tag--orange", "有 " + flags + " 处可以修改");
  }

  private static SectionLine line(DraftSection section, DraftPath path, String state, String look, String hint) {
    return new SectionLine(section.path(), section.label(), path.section(section.path()), state, look, hint,
        section.progress() != Progress.NOT_STARTED, section.progress() == Progress.COMPLETE);
  }
}
