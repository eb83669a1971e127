package org.featuredpark.lifecycle.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.lifecycle.EnterStage;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** Lets a step of the model say where the park now stands; public because models call it. */
@Component("parkProgress")
public class ParkProgress {

  private final EnterStage enter;

  ParkProgress(EnterStage enter) {
    this.enter = enter;
  }

  public void move(DelegateExecution execution, String status) {
    enter.enter(new ApplicationNumber(execution.getProcessBusinessKey()), ApplicationStatus.valueOf(status));
  }
}
