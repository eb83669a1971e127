package org.featuredpark.evaluation;

import java.time.LocalDate;
import java.util.Objects;

/** What the rule made of an evaluation; it counts once the city head has confirmed it. R56–R58. */
public record EvaluationResult(Grade grade, Cause cause, String reason, LocalDate confirmedOn) {

  public EvaluationResult {
    Objects.requireNonNull(grade, "grade");
    Objects.requireNonNull(cause, "cause");
    Objects.requireNonNull(reason, "reason");
  }

  public boolean confirmed() {
    return confirmedOn != null;
  }

  EvaluationResult confirmed(LocalDate day) {
    return new EvaluationResult(grade, cause, reason, day);
  }
}
