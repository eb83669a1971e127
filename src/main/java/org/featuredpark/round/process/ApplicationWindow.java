package org.featuredpark.round.process;

import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.round.Rounds;
import org.springframework.stereotype.Component;

/** When the application window closes, and when those who have not sent anything are reminded of it. R38. */
@Component("applicationWindow")
public class ApplicationWindow {

  private static final Duration NEVER_FIRST = Duration.ofDays(1);

  private final Rounds rounds;
  private final Clock clock;

  ApplicationWindow(Rounds rounds, Clock clock) {
    this.rounds = rounds;
    this.clock = clock;
  }

  public Date closesAt(DelegateExecution execution) {
    return Date.from(rounds.get(ProgrammeRoundProcess.roundOf(execution)).window().graceEnd());
  }

  /**
   * The next reminder from now on, however many were missed; when none is left, a moment that the window's end
   * precedes.
   *
   * @param leads how long before the deadline, such as {@code P1D PT3H}
   */
  public Date remindsAt(DelegateExecution execution, String leads) {
    var deadline = rounds.get(ProgrammeRoundProcess.roundOf(execution)).applicationDeadline();
    var now = clock.instant();
    return Date.from(Arrays.stream(leads.split(" ")).map(Duration::parse).map(deadline::minus).filter(now::isBefore)
        .min(Comparator.naturalOrder()).orElse((now.isBefore(deadline) ? deadline : now).plus(NEVER_FIRST)));
  }
}
