package org.featuredpark.shortlist;

import java.util.List;
import org.featuredpark.application.Application;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.springframework.stereotype.Component;

/** The districts that have something to decide in a round; one without any application has nothing to report. R42. */
@Component
public class ParticipatingDistricts {

  private static final int MOST = 5000;

  private final Applications applications;

  ParticipatingDistricts(Applications applications) {
    this.applications = applications;
  }

  public List<District> of(RoundNumber round) {
    return applications.ofRound(round, MOST, ApplicationStatus.SUBMITTED, ApplicationStatus.CORRECTION,
            ApplicationStatus.ACCEPTED).stream()
        .map(Application::district).distinct().sorted().toList();
  }
}
