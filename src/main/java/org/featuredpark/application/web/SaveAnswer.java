package org.featuredpark.application.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.List;
import org.featuredpark.application.Draft;
import org.featuredpark.application.DraftProblems;

/**
 * That an entry is saved.
 *
 * @param problems what the form still lacks
 */
record SaveAnswer(@JsonUnwrapped SavedView saved, List<ProblemView> problems) {

  static SaveAnswer of(Draft draft) {
    return new SaveAnswer(SavedView.of(draft), DraftProblems.ofContent(draft).stream().map(ProblemView::of).toList());
  }
}
