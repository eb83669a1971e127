package org.featuredpark.notice;

import java.time.Instant;
import java.util.Optional;

/** How far the handling of an objection has come. Every part is empty until its step is done. */
public record ObjectionCourse(Optional<AdmissibilityCheck> check, Optional<Boolean> admissible,
    String admissibilityReason, String findings, String parkStatement, Optional<ObjectionOutcome> outcome,
    String reasons, Optional<ObjectionEffect> effect, Optional<Instant> closedAt) {

  /** The state in words that name nobody. */
  public String state() {
    if (closedAt.isPresent()) {
      return "已办结：" + outcome.map(ObjectionOutcome::zhName).orElseThrow();
    }
    if (admissible.isEmpty()) {
      return "已收到，待审核是否受理";
    }
    return findings.isEmpty() ? "已受理，核查中" : "已核查，待决定";
  }

  /** Why it ended as it did: the reason of inadmissibility, or of the decision. */
  public String explanation() {
    return admissible.orElse(true) ? reasons : admissibilityReason;
  }
}
