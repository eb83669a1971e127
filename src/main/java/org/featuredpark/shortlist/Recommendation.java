package org.featuredpark.shortlist;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.Refused;

/** One park that its district puts forward, its place in the district's order, and why. R42, R43. */
public record Recommendation(ApplicationNumber application, District district, int rank, String reason) {

  public Recommendation {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(district, "district");
    if (rank < 1) {
      throw new IllegalArgumentException("A rank begins at 1: " + rank);
    }
    if (reason == null || reason.isBlank()) {
      throw Refused.because("R42", "reason", "推荐理由：请填写每个推荐园区的理由。");
    }
  }
}
