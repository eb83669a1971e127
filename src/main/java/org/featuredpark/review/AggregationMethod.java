package org.featuredpark.review;

/** How the policy makes one score of several sheets; with too few of them there is none. R48, R49. */
public enum AggregationMethod {
  TRIMMED_MEAN,
  INVALID
}
