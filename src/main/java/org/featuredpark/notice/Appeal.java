package org.featuredpark.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.shared.Refused;

/** An applicant's objection to a decision about the own case. Q7. */
public record Appeal(AppealNumber number, DecisionRef decision, LocalDate deliveredOn, String grounds,
    String filedBy, Instant filedAt) {

  private static final int LONGEST = 4000;

  public Appeal {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(deliveredOn, "deliveredOn");
    Objects.requireNonNull(filedBy, "filedBy");
    Objects.requireNonNull(filedAt, "filedAt");
    grounds = grounds == null ? "" : grounds.strip();
    if (grounds.isEmpty() || grounds.length() > LONGEST) {
      throw Refused.because("Q7", "grounds", "请写明申诉的事实和理由，不超过" + LONGEST + "个字。");
    }
  }
}
