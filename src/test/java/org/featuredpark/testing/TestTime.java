package org.featuredpark.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Supplier;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;
import org.springframework.test.util.ReflectionTestUtils;

/** Sets the one clock to where a test's story is. */
@Component
public class TestTime {

  private static final String REAL = "real";
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

  /** Lets time stand still at an instant while something is done, for what hangs on a millisecond. */
  public <T> T standingAt(Instant instant, Supplier<T> story) {
    var real = ReflectionTestUtils.getField(time, REAL);
    ReflectionTestUtils.setField(time, REAL, Clock.fixed(instant, BeijingTime.ZONE));
    try {
      time.beginAt(instant);
      return story.get();
    } finally {
      ReflectionTestUtils.setField(time, REAL, real);
      time.beginAt(instant);
    }
  }

  public Instant now() {
    return time.now();
  }

  public LocalDate today() {
    return BeijingTime.dateOf(time.now());
  }
}
