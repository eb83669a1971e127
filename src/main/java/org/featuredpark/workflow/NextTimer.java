package org.featuredpark.workflow;

import java.time.Instant;
import java.util.Optional;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Knows when the next timer of any case is due. */
@Component
public class NextTimer {

  private final ManagementService management;

  NextTimer(ManagementService management) {
    this.management = management;
  }

  public Optional<Instant> dueAt() {
    return management.createJobQuery().timers().active().withRetriesLeft().orderByJobDuedate().asc()
        .listPage(0, 1).stream().map(job -> job.getDuedate().toInstant()).findFirst();
  }
}
