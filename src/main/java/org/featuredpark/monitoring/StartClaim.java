package org.featuredpark.monitoring;

import java.time.Instant;

/**
 * Evidence of a start as it was handed in, and what an official made of it.
 *
 * @param accepted null until somebody has decided
 */
public record StartClaim(long id, Instant reportedAt, String reportedBy, StartEvidence evidence, Boolean accepted,
    String decisionReason) {

  public boolean isRejected() {
    return Boolean.FALSE.equals(accepted);
  }
}
