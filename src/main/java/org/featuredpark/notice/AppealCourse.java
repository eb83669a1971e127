package org.featuredpark.notice;

import java.time.Instant;
import java.util.Optional;

/** How far an appeal has come. Every part is empty until its step is done. */
public record AppealCourse(String examination, Optional<AppealOutcome> outcome, String reasons, String remedy,
    Optional<Instant> closedAt) {

  public String state() {
    if (outcome.isEmpty()) {
      return examination.isEmpty() ? "已收到，审查中" : "已审查，待作出复核决定";
    }
    return closedAt.isPresent() ? "已办结：" + outcome.get().zhName() : "申诉成立，正在安排补救";
  }
}
