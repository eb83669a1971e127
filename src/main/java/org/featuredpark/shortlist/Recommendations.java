package org.featuredpark.shortlist;

import java.util.List;
import org.featuredpark.shared.RoundNumber;

/** What the districts have forwarded to the city. */
public interface Recommendations {

  /** The forwarded recommendations of every district, by district and rank; what is still in hand is not shown. */
  List<Recommendation> ofRound(RoundNumber round);
}
