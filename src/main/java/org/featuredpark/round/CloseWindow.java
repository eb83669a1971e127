package org.featuredpark.round;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;

/** Ends the time for applications; the districts' time begins. R38, R42. */
@UseCase
@ByProcess
public class CloseWindow {

  private final Rounds rounds;
  private final RoundProgress progress;
  private final AuditTrail audit;

  CloseWindow(Rounds rounds, RoundProgress progress, AuditTrail audit) {
    this.rounds = rounds;
    this.progress = progress;
    this.audit = audit;
  }

  public void close(RoundNumber number) {
    progress.move(number, RoundStatus.SHORTLISTING);
    audit.record(number.value(), "round.close",
        "申报于" + BeijingTime.formatEnd(rounds.get(number).applicationDeadline()) + "截止，停止受理");
  }
}
