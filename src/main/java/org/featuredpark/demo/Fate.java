package org.featuredpark.demo;

/** What becomes of a selected park. */
enum Fate {
  /** It builds, passes its evaluation and is recognised. */
  SUCCEEDS,
  /** Recognised, it no longer meets a condition, and is given time to put that right. */
  RECTIFIES,
  /** Recognised, it is penalised and has to leave. */
  LEAVES,
  /** It is evaluated and does not reach the pass mark. R58. */
  FAILS,
  /** It never answers the notice of its evaluation. R57. */
  ABSENT,
  /** It gives up in the middle of its construction. Q1. */
  WITHDRAWS,
  /** It does not begin its project, and is revoked. R08. */
  NEVER_STARTS
}
