package org.featuredpark.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.featuredpark.shared.BeijingTime;

/** The one clock of the application: Beijing's, and as far ahead as {@link SimulatedTime} was moved. */
public final class BeijingClock extends Clock {

  private final SimulatedTime time;
  private final ZoneId zone;

  public BeijingClock(SimulatedTime time) {
    this(time, BeijingTime.ZONE);
  }

  private BeijingClock(SimulatedTime time, ZoneId zone) {
    this.time = time;
    this.zone = zone;
  }

  @Override
  public Instant instant() {
    return time.now();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new BeijingClock(time, other);
  }
}
