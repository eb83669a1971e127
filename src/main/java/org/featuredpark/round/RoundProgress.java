package org.featuredpark.round;

import java.time.LocalDate;
import org.featuredpark.shared.RoundNumber;

/** Moves a round on as its process does. */
public interface RoundProgress {

  /** Forward only, or to the status it already has. */
  void move(RoundNumber number, RoundStatus next);

  /** The selected parks are officially announced on this day; their construction period begins. R05, R53. */
  void announce(RoundNumber number, LocalDate day);
}
