package org.featuredpark.shortlist;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.Applications.Tally;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.springframework.stereotype.Component;

/** The districts that have something to decide in a round; one without any application has nothing to report. R42. */
@Component
public class ParticipatingDistricts {

  private static final Set<ApplicationStatus> STANDING =
      EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.CORRECTION, ApplicationStatus.ACCEPTED);

  private final Applications applications;

  ParticipatingDistricts(Applications applications) {
    this.applications = applications;
  }

  public List<District> of(RoundNumber round) {
    return applications.tally(round).stream().filter(tally -> STANDING.contains(tally.status()))
        .map(Tally::district).distinct().sorted().toList();
  }
}
