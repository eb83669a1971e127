package org.featuredpark.shortlist.process;

/** What a district's head does with what the officers propose. */
public enum HeadDecision {
  APPROVED,
  RETURNED
}
