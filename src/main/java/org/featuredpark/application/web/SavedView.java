package org.featuredpark.application.web;

import java.time.Instant;
import org.featuredpark.application.Draft;

/** That a draft is saved, and as which revision. */
record SavedView(String round, String operator, int park, int revision, Instant savedAt, String savedBy) {

  static SavedView of(Draft draft) {
    return new SavedView(draft.key().round().value(), draft.key().operator().value(), draft.key().park(),
        draft.revision(), draft.savedAt(), draft.savedBy());
  }
}
