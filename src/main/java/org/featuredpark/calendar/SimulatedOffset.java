package org.featuredpark.calendar;

import java.time.Duration;

/** Keeps how far time was moved, over a restart. */
interface SimulatedOffset {

  boolean isMovable();

  Duration load();

  void save(Duration offset);
}
