package org.featuredpark.monitoring;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A planned day that passed without a report, from the notice to the head's signature. R08.
 *
 * @param reasons what the operator stated within the five working days, or null
 * @param verdict what the rule says of the evidence: {@code OVERDUE}, {@code STARTED_IN_TIME}, {@code STARTED_LATE}
 */
public record OverdueStart(LocalDate openedOn, String reasons, Instant statedAt, String verdict, String verdictReason,
    RevocationDecision decision, String decisionReason) {

  static final String IN_TIME = "STARTED_IN_TIME";

  public static OverdueStart opened(LocalDate day) {
    return new OverdueStart(day, null, null, null, null, null, null);
  }

  public boolean isProvenInTime() {
    return IN_TIME.equals(verdict);
  }

  OverdueStart stated(String text, Instant at) {
    return new OverdueStart(openedOn, text, at, verdict, verdictReason, decision, decisionReason);
  }

  OverdueStart judged(String outcome, String reason) {
    return new OverdueStart(openedOn, reasons, statedAt, outcome, reason, decision, decisionReason);
  }

  OverdueStart decided(RevocationDecision signed, String reason) {
    return new OverdueStart(openedOn, reasons, statedAt, verdict, verdictReason, signed, reason);
  }
}
