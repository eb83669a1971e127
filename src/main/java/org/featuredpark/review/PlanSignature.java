package org.featuredpark.review;

import java.time.Instant;
import java.util.Objects;

/** Who put a name under a plan, and when. */
public record PlanSignature(String userId, Instant at) {

  public PlanSignature {
    Objects.requireNonNull(userId, "user");
    Objects.requireNonNull(at, "moment");
  }
}
