package org.featuredpark.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.RecordExit;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Lets a step of the model end the park's part in the programme; public because models call it. */
@Component("parkClosing")
public class ParkClosing {

  private final RecordExit exit;
  private final Constructions constructions;

  ParkClosing(RecordExit exit, Constructions constructions) {
    this.exit = exit;
    this.constructions = constructions;
  }

  public void close(DelegateExecution execution, String trigger) {
    close(execution, ExitTrigger.valueOf(trigger));
  }

  /** A construction is revoked for an overdue start or, in the roll-out, for a failed year. R08, R11. */
  public void revoke(DelegateExecution execution) {
    var start = constructions.get(application(execution)).start();
    close(execution, start.hasProject() && !start.startedInTime() ? ExitTrigger.START_OVERDUE
        : ExitTrigger.EVALUATION_FAILED);
  }

  private void close(DelegateExecution execution, ExitTrigger trigger) {
    exit.record(application(execution), trigger, ParkLifecycleProcess.POLICY_VERSION.of(execution));
  }

  private static ApplicationNumber application(DelegateExecution execution) {
    return new ApplicationNumber(execution.getProcessBusinessKey());
  }
}
