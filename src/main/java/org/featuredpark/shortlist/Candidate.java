package org.featuredpark.shortlist;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** A park that took part in its district's selection: its place if it was chosen, and the reason either way. R42. */
public record Candidate(ApplicationNumber application, Integer rank, String reason) {

  private static final int LONGEST_REASON = 2000;

  public Candidate {
    Objects.requireNonNull(application, "application");
    if (reason == null || reason.isBlank()) {
      throw Refused.because("R42", rank == null ? "otherReasons" : "reason" + rank,
          "请填写" + application + (rank == null ? "未获推荐的理由。" : "的推荐理由。"));
    }
    if (reason.length() > LONGEST_REASON) {
      throw Refused.because("R42", rank == null ? "otherReasons" : "reason" + rank,
          application + "的理由过长：不超过" + LONGEST_REASON + "个字。");
    }
  }

  public boolean chosen() {
    return rank != null;
  }
}
