package org.featuredpark.shortlist;

/** What became of a district's part in a round. */
public enum ShortlistOutcome {
  FORWARDED,
  NIL_REPORT,
  LATE_ACCEPTED,
  LATE_REJECTED
}
