package org.featuredpark.round;

import org.featuredpark.shared.RoundNumber;

/** Timers of cases under way that follow a deadline of their round. */
public interface RunningDeadlines {

  /** Makes the timers follow the round's deadlines as they are now. R38, R45. */
  void reschedule(RoundNumber round);
}
