package org.featuredpark.review;

import java.util.List;
import org.featuredpark.shared.RoundNumber;

/** Where the ranked list of each round is kept. */
public interface RankedLists {

  /** In the order of the ranking; empty before it. */
  List<SelectedPark> of(RoundNumber round);

  /** Takes the place of the list kept before. */
  void replace(RoundNumber round, List<SelectedPark> parks);
}
