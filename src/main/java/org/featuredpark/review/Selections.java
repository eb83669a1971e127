package org.featuredpark.review;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** What the review of a round came to, for the stages after it. */
public interface Selections {

  /** The ranked list in its order, the best park first; empty before the ranking. */
  List<SelectedPark> ofRound(RoundNumber round);

  /** The park's three-year plan in whatever state it is; empty before the operator drafted one. */
  Optional<ThreeYearPlan> plan(ApplicationNumber park);
}
