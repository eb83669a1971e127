package org.featuredpark.application.process;

import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.round.RunningDeadlines;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

@Component
class RunningCorrections implements RunningDeadlines {

  private static final int MOST_CORRECTIONS = 2000;

  private final Applications applications;
  private final CaseEngine cases;

  RunningCorrections(Applications applications, CaseEngine cases) {
    this.applications = applications;
    this.cases = cases;
  }

  @Override
  public void reschedule(RoundNumber round) {
    applications.ofRound(round, MOST_CORRECTIONS, ApplicationStatus.CORRECTION).forEach(application ->
        cases.rescheduleTimers(application.number().value(), ApplicationIntakeProcess.CORRECTION_DEADLINE));
  }
}
