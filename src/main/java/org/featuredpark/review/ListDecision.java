package org.featuredpark.review;

/** What the city head makes of a ranked list. R51. */
public enum ListDecision {
  CONFIRMED,
  CANCELLED
}
