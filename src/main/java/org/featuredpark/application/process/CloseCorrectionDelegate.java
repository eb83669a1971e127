package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.application.CloseCorrection;
import org.springframework.stereotype.Component;

@Component("closeCorrection")
class CloseCorrectionDelegate implements JavaDelegate {

  private final CloseCorrection corrections;

  CloseCorrectionDelegate(CloseCorrection corrections) {
    this.corrections = corrections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    corrections.close(ApplicationIntakeProcess.application(execution));
  }
}
