package org.featuredpark.shortlist;

import java.time.Instant;
import java.util.List;
import org.featuredpark.application.Application;
import org.featuredpark.round.Round;

/** A district's recommendation as its page shows it. */
public record DistrictView(Round round, Shortlist shortlist, Instant deadline, List<Park> parks) {

  /** One applicant of the district; without a rank it is not, or not yet, chosen. */
  public record Park(Application application, Integer rank, String reason) {
  }
}
