package org.featuredpark.portal.application;

import java.time.Instant;
import org.featuredpark.portal.TimeLeft;
import org.featuredpark.shared.BeijingTime;

/** Until when something can be done, for people and for the page's own clock. */
record Deadline(String text, String timeLeft, boolean passed, long endsAt, long now) {

  static Deadline of(Instant exclusiveEnd, Instant now) {
    return new Deadline(BeijingTime.formatEnd(exclusiveEnd), TimeLeft.between(now, exclusiveEnd),
        !now.isBefore(exclusiveEnd), exclusiveEnd.toEpochMilli(), now.toEpochMilli());
  }
}
