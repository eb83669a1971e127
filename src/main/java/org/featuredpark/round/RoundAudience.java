package org.featuredpark.round;

import java.util.Set;
import org.featuredpark.shared.RoundNumber;

/** Whom a change of a round's dates concerns, besides the districts. */
public interface RoundAudience {

  /** The groups of those who have applied in the round or have begun to. */
  Set<String> applicants(RoundNumber round);
}
