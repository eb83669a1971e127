package org.featuredpark.application;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Ends a correction that the deadline overtook: the application goes on with what is there. R39. */
@UseCase
public class CloseCorrection {

  private final Corrections corrections;
  private final Journal journal;

  CloseCorrection(Corrections corrections, Journal journal) {
    this.corrections = corrections;
    this.journal = journal;
  }

  @ByProcess
  public void close(ApplicationNumber number) {
    corrections.latest(number).filter(Correction::isOpen).ifPresent(open -> corrections.lapse(open.id()));
    journal.move(number, ApplicationStatus.SUBMITTED, "截止时刻已到，补正未答复，按已有材料核验。");
  }
}
