package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.IntakeBriefs;
import org.springframework.stereotype.Component;

@Component("confirmRejectionBrief")
public class ConfirmRejectionBrief {

  private final IntakeBriefs briefs;

  ConfirmRejectionBrief(IntakeBriefs briefs) {
    this.briefs = briefs;
  }

  public String of(DelegateExecution execution) {
    return briefs.confirmRejection(ApplicationIntakeProcess.application(execution));
  }
}
