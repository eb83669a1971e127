package org.featuredpark.application;

/** Who found something: an official, one of the decisions, or the comparison of facts. */
public enum FindingSource {
  MATERIALS,
  VERIFICATION,
  FACTS,
  HARD_ELIGIBILITY,
  DIRECTION,
  INTEGRITY
}
