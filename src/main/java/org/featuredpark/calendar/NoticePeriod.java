package org.featuredpark.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.featuredpark.shared.BeijingTime;

/**
 * A public notice's period in working days. R52.
 *
 * @param counted the working days that make up the period, in order
 * @param arithmetic how the period was counted, for a person to check
 */
public record NoticePeriod(List<LocalDate> counted, String arithmetic) {

  public NoticePeriod {
    counted = List.copyOf(counted);
    Objects.requireNonNull(arithmetic, "arithmetic");
    if (counted.isEmpty()) {
      throw new IllegalArgumentException("A notice lasts at least one working day");
    }
  }

  public LocalDate first() {
    return counted.get(0);
  }

  public LocalDate last() {
    return counted.get(counted.size() - 1);
  }

  /** The first instant at which the notice is over. */
  public Instant endsAt() {
    return BeijingTime.endOf(last());
  }
}
