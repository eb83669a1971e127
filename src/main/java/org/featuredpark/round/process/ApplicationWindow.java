package org.featuredpark.round.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.round.Rounds;
import org.springframework.stereotype.Component;

/** When the application window closes, read from the round as it is now. */
@Component("applicationWindow")
public class ApplicationWindow {

  private final Rounds rounds;

  ApplicationWindow(Rounds rounds) {
    this.rounds = rounds;
  }

  public Date closesAt(DelegateExecution execution) {
    return Date.from(rounds.get(ProgrammeRoundProcess.roundOf(execution)).applicationDeadline());
  }
}
