package org.featuredpark.round;

import java.util.List;
import java.util.Set;
import org.featuredpark.shared.RoundNumber;

/** Whom a change of a round's dates concerns, besides the districts. */
public interface RoundAudience {

  /** The groups of those who have applied in the round or have begun to. */
  Set<String> applicants(RoundNumber round);

  /** What was begun in the round and is not sent, in the order of the operators and their parks. */
  List<Unsent> unsent(RoundNumber round);

  /** How many drafts of the round were never sent, or were taken back. */
  int drafts(RoundNumber round);
}
