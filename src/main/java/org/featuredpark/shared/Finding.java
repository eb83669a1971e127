package org.featuredpark.shared;

import java.util.Objects;

/** One broken or doubtful rule, explained in a sentence that the applicant can read. */
public record Finding(Clause clause, Verdict verdict, String reason) {

  public Finding {
    Objects.requireNonNull(clause, "clause");
    Objects.requireNonNull(verdict, "verdict");
    if (reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("A finding under " + clause + " needs a reason");
    }
  }
}
