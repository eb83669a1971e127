package org.featuredpark.exit;

import java.time.Clock;
import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** The case that a step of the model works on: the one about its trigger that is still open. */
@Component
class OpenCases {

  private final ExitCases cases;
  private final Clock clock;

  OpenCases(ExitCases cases, Clock clock) {
    this.cases = cases;
    this.clock = clock;
  }

  ExitCase get(ApplicationNumber application, ExitTrigger trigger) {
    return cases.findOpen(application, trigger)
        .orElseThrow(() -> new IllegalStateException("No open exit case " + trigger + " of " + application));
  }

  /** A trigger that follows from an earlier stage has no case yet; its name is all there is to say. */
  ExitCase getOrOpen(ApplicationNumber application, ExitTrigger trigger) {
    return cases.findOpen(application, trigger)
        .orElseGet(() -> cases.open(application, trigger, trigger.zhName(), now()));
  }

  void save(ExitCase changed) {
    cases.save(changed, now());
  }

  private Instant now() {
    return clock.instant();
  }
}
