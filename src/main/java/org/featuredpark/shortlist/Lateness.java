package org.featuredpark.shortlist;

import java.time.Instant;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** What the city decided about a district that missed its deadline; no grace deadline means rejected. R45. */
public record Lateness(Instant graceDeadline, String reason) {

  public Lateness {
    Objects.requireNonNull(reason, "reason");
    if (reason.isBlank()) {
      throw Refused.because("R45", "lateReason", "决定理由：请填写。");
    }
  }

  public boolean accepted() {
    return graceDeadline != null;
  }
}
