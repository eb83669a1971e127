package org.featuredpark.round;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** What the stages after it have made of a round so far. */
public interface RoundFigures {

  List<StatusCount> applications(RoundNumber round);

  /** One line for each of the seventeen districts. */
  List<DistrictLine> districts(RoundNumber round);

  /** How many applications stand where. */
  record StatusCount(String status, int count) {
  }

  /** How far one district is; without a deadline it has nothing to decide. */
  record DistrictLine(District district, int applications, int recommended, String status, Instant deadline) {
  }
}
