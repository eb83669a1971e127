package org.featuredpark.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Sets the one clock to where a test's story is. */
@Component
public class TestTime {

  private static final LocalTime OFFICE_HOURS = LocalTime.of(10, 0);

  private final SimulatedTime time;

  TestTime(SimulatedTime time) {
    this.time = time;
  }

  /** Ten in the morning of a day, in Beijing. */
  public void setTo(LocalDate day) {
    setTo(day.atTime(OFFICE_HOURS).atZone(BeijingTime.ZONE).toInstant());
  }

  public void setTo(Instant instant) {
    time.beginAt(instant);
  }

  public Instant now() {
    return time.now();
  }

  public LocalDate today() {
    return BeijingTime.dateOf(time.now());
  }
}
