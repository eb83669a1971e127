package org.featuredpark.application;

import java.time.Clock;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Moves an application to its next status and lets the applicant know why. Every later stage uses it. */
@UseCase
public class ApplicationProgress {

  private final ApplicationRecords records;
  private final Clock clock;

  ApplicationProgress(ApplicationRecords records, Clock clock) {
    this.records = records;
    this.clock = clock;
  }

  @ByProcess
  public void move(ApplicationNumber number, ApplicationStatus status, String reasonForApplicant) {
    records.setStatus(number, status);
    records.addStep(number, new ApplicationStep(clock.instant(), status, reasonForApplicant));
  }
}
