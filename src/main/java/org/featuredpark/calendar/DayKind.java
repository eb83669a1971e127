package org.featuredpark.calendar;

/** How the State Council's yearly arrangement changes an ordinary day. */
public enum DayKind {
  HOLIDAY,
  /** A Saturday or Sunday that is worked to make up for a holiday. */
  WORKDAY
}
