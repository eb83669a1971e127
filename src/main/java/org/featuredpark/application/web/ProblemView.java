package org.featuredpark.application.web;

import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Refused;

/** One thing that stands in the way, in the words of the form. */
record ProblemView(String field, String clause, String message) {

  static ProblemView of(Refused refused) {
    return new ProblemView(refused.field().orElse(null), refused.clause().map(Clause::id).orElse(null),
        refused.getMessage());
  }
}
