package org.featuredpark.round;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.District;

/** What the stages after it have made of a round so far. */
public interface RoundFigures {

  Figures of(Round round);

  /** @param districts one line for each of the seventeen */
  record Figures(List<StatusCount> applications, List<DistrictLine> districts) {
  }

  /** How many applications stand where. */
  record StatusCount(String status, int count) {
  }

  /** How far one district is; without a deadline it has nothing to decide. */
  record DistrictLine(District district, int applications, int recommended, String status, Instant deadline) {
  }
}
