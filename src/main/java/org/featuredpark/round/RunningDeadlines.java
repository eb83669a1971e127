package org.featuredpark.round;

import org.featuredpark.shared.RoundNumber;

/** Timers and tasks of cases under way that follow a deadline of their round. */
public interface RunningDeadlines {

  /** Makes them follow the round's deadlines as they are now. R38, R45. */
  void reschedule(RoundNumber round);
}
