package org.featuredpark.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.RecordExit;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Lets a step of the model end the park's part in the programme; public because models call it. */
@Component("parkClosing")
public class ParkClosing {

  private final RecordExit exit;

  ParkClosing(RecordExit exit) {
    this.exit = exit;
  }

  public void close(DelegateExecution execution, String trigger) {
    exit.record(new ApplicationNumber(execution.getProcessBusinessKey()), ExitTrigger.valueOf(trigger),
        ParkLifecycleProcess.POLICY_VERSION.of(execution));
  }
}
