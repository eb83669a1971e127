package org.featuredpark.review;

import java.util.List;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** Where votes on a tie are kept. */
public interface PanelVotes {

  /** The parks in the order of the vote; empty while there was none. */
  List<ApplicationNumber> order(RoundNumber round);

  /** Takes the place of an earlier vote. */
  void save(RoundNumber round, PanelVote vote);
}
