package org.featuredpark.review;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** Where the result of each park's panel is kept. */
public interface ParkScores {

  Optional<ParkScore> find(ApplicationNumber park);

  List<ParkScore> ofRound(RoundNumber round);

  void save(ParkScore score);
}
