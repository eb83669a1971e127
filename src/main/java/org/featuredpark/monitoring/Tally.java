package org.featuredpark.monitoring;

/** How many of something fell due, and how many of them were in time. */
public record Tally(int due, int onTime) {

  public Tally {
    if (onTime < 0 || onTime > due) {
      throw new IllegalArgumentException(onTime + " of " + due + " cannot be in time");
    }
  }
}
