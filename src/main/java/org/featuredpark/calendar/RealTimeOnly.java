package org.featuredpark.calendar;

import java.time.Duration;

/** Where real cases are handled, time cannot be moved. */
final class RealTimeOnly implements SimulatedOffset {

  @Override
  public boolean isMovable() {
    return false;
  }

  @Override
  public Duration load() {
    return Duration.ZERO;
  }

  @Override
  public void save(Duration offset) {
    throw new IllegalStateException("Time cannot be moved here");
  }
}
