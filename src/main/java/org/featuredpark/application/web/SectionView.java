package org.featuredpark.application.web;

import org.featuredpark.application.DraftSection;

/**
 * How far one section of a draft is.
 *
 * @param progress NOT_STARTED, IN_PROGRESS or COMPLETE
 * @param problems how many of the draft's problems are in it
 */
record SectionView(String section, String label, String progress, int problems) {

  static SectionView of(DraftSection section) {
    return new SectionView(section.path(), section.label(), section.progress().name(), section.problems().size());
  }
}
