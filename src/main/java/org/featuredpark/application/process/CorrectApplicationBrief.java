package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.IntakeBriefs;
import org.springframework.stereotype.Component;

@Component("correctApplicationBrief")
public class CorrectApplicationBrief {

  private final IntakeBriefs briefs;

  CorrectApplicationBrief(IntakeBriefs briefs) {
    this.briefs = briefs;
  }

  public String of(DelegateExecution execution) {
    return briefs.correctApplication(ApplicationIntakeProcess.application(execution));
  }
}
