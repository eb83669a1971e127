package org.featuredpark.application.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.RoundNumber;
import org.springframework.stereotype.Component;

/** The instant from which a correction is too late: the round's own deadline, as it stands. */
@Component("correctionDeadline")
public class CorrectionDeadline {

  private final Rounds rounds;

  CorrectionDeadline(Rounds rounds) {
    this.rounds = rounds;
  }

  public Date of(DelegateExecution execution) {
    return of(ApplicationIntakeProcess.application(execution).roundNumber());
  }

  Date of(RoundNumber round) {
    return Date.from(rounds.get(round).applicationDeadline());
  }
}
