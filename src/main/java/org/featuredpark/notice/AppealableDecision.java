package org.featuredpark.notice;

import java.time.LocalDate;
import java.util.Objects;

/** A decision that was delivered to its applicant, and the reason that was given. */
public record AppealableDecision(DecisionRef decision, LocalDate deliveredOn, String reason) {

  public AppealableDecision {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(deliveredOn, "deliveredOn");
  }
}
