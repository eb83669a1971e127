package org.featuredpark.review;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/** What a scored park brings into the ranking. R51. */
public record Candidate(ApplicationNumber park, BigDecimal total, BigDecimal operation, BigDecimal project,
    int littleGiants, int srdi, boolean planInForce) {

  /** Higher total, then higher A, then more little giants, then more specialised firms; never who came first. */
  static final Comparator<Candidate> MERIT = comparing(Candidate::total).thenComparing(Candidate::operation)
      .thenComparing(comparingInt(Candidate::littleGiants)).thenComparing(comparingInt(Candidate::srdi)).reversed();

  public Candidate {
    Objects.requireNonNull(park, "park");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(project, "project");
  }

  /** Whether it may take a place at all: above the line, with an agreed plan. R50, R51. */
  boolean listable(BigDecimal passLine) {
    return planInForce && total.compareTo(passLine) >= 0;
  }
}
