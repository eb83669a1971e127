package org.featuredpark.portal.application;

import java.util.stream.IntStream;
import org.featuredpark.shared.NotFound;

/**
 * One section of a draft on a page of its own.
 *
 * @param number its place in the task list, from one
 * @param next the section after it; null after the last
 */
record SectionSheet(DraftSheet draft, SectionLine line, int number, SectionLine next) {

  static SectionSheet of(DraftSheet draft, String path) {
    var sections = draft.sections();
    int place = IntStream.range(0, sections.size()).filter(i -> sections.get(i).path().equals(path)).findFirst()
        .orElseThrow(() -> NotFound.of("申报书部分", path));
    return new SectionSheet(draft, sections.get(place), place + 1,
        place + 1 < sections.size() ? sections.get(place + 1) : null);
  }

  /** Where the way leads on. */
  public String onward() {
    return next == null ? draft.path().check() : next.href();
  }

  public String onwardName() {
    return next == null ? "提交前核对" : next.label();
  }
}
