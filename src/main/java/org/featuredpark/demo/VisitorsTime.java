package org.featuredpark.demo;

import java.time.Instant;
import java.time.LocalDate;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.springframework.beans.factory.annotation.Value;

/** When the story ends: now, or in the morning of the day that {@code featuredpark.demo.today} names. */
@Demo
class VisitorsTime {

  private final SimulatedTime time;
  private final String named;

  VisitorsTime(SimulatedTime time, @Value("${featuredpark.demo.today:}") String named) {
    this.time = time;
    this.named = named;
  }

  LocalDate today() {
    return BeijingTime.dateOf(now());
  }

  Instant now() {
    return named.isEmpty() ? time.now().minus(time.offset()) : Clockwork.morningOf(LocalDate.parse(named));
  }
}
