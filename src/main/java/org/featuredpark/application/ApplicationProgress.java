package org.featuredpark.application;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Moves an application to its next status and lets the applicant know why. Every later stage uses it. */
@UseCase
public class ApplicationProgress {

  private final Journal journal;

  ApplicationProgress(Journal journal) {
    this.journal = journal;
  }

  @ByProcess
  public void move(ApplicationNumber number, ApplicationStatus status, String reasonForApplicant) {
    journal.move(number, status, reasonForApplicant);
  }
}
