package org.featuredpark.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.featuredpark.shared.BeijingTime;

/** A time that stands still until a test moves it. */
public final class TestTime {

  private TestTime() {
  }

  public static SimulatedTime standingAt(Instant start) {
    return new SimulatedTime(Clock.fixed(start, BeijingTime.ZONE), new NotKept());
  }

  private static final class NotKept implements SimulatedOffset {

    @Override
    public boolean isMovable() {
      return true;
    }

    @Override
    public Duration load() {
      return Duration.ZERO;
    }

    @Override
    public void save(Duration offset) {
      // A test begins anew each time.
    }
  }
}
