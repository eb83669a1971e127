package org.featuredpark.evaluation;

/** Where an evaluation goes from the city head's desk. */
public enum GradeDecision {
  CONFIRMED,
  RESCORE,
  /** Nothing was scored, so what there is to think about again is whether the park is deemed to have failed. */
  RECONSIDER
}
