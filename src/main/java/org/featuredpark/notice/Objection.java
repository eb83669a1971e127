package org.featuredpark.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/**
 * What somebody raised against one park of a notice, as it was received. R53.
 *
 * @param stampedOn the day of the postmark, for one that came by post
 */
public record Objection(ObjectionNumber number, ApplicationNumber against, Objector objector, String statement,
    Instant receivedAt, Optional<LocalDate> stampedOn) {

  private static final int LONGEST = 4000;

  public Objection {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(objector, "objector");
    Objects.requireNonNull(receivedAt, "receivedAt");
    statement = statement == null ? "" : statement.strip();
    if (statement.isEmpty() || statement.length() > LONGEST) {
      throw Refused.because("Q6", "statement", "请写明异议的事实和理由，不超过" + LONGEST + "个字。");
    }
  }

  public NoticeNumber notice() {
    return number.notice();
  }

  /** A letter counts from its postmark, anything else from its receipt. */
  public boolean isInTime(PublicPeriod period) {
    return stampedOn.map(day -> BeijingTime.startOf(day).isBefore(period.endsAt()))
        .orElseGet(() -> !period.isOver(receivedAt));
  }
}
