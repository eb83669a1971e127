package org.featuredpark.round;

import org.featuredpark.shared.RoundNumber;

/** The districts' running deadlines in a round. */
public interface DistrictDeadlines {

  /** Makes every district's timers follow the round's deadline as it is now. R45. */
  void reschedule(RoundNumber round);
}
