package org.featuredpark.notice;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.featuredpark.calendar.NoticePeriod;

/**
 * The period in which the public may object, as it was counted on the day of publication: a calendar that changes
 * later does not move it. R52.
 *
 * @param endsAt the first instant at which an objection is late
 */
public record PublicPeriod(LocalDate first, LocalDate last, Instant endsAt, String arithmetic) {

  private static final Duration UNDER_WAY = Duration.ofMinutes(1);

  public PublicPeriod {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
    Objects.requireNonNull(endsAt, "endsAt");
    Objects.requireNonNull(arithmetic, "arithmetic");
  }

  public static PublicPeriod of(NoticePeriod counted) {
    return new PublicPeriod(counted.first(), counted.last(), counted.endsAt(), counted.arithmetic());
  }

  public boolean isOver(Instant now) {
    return !now.isBefore(endsAt);
  }

  /** The case listens a little longer: what was received in the last second may still be under way. */
  public Instant closesAt() {
    return endsAt.plus(UNDER_WAY);
  }
}
