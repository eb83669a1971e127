package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.IntakeBriefs;
import org.springframework.stereotype.Component;

@Component("verifyMaterialsBrief")
public class VerifyMaterialsBrief {

  private final IntakeBriefs briefs;

  VerifyMaterialsBrief(IntakeBriefs briefs) {
    this.briefs = briefs;
  }

  public String of(DelegateExecution execution) {
    return briefs.verifyMaterials(ApplicationIntakeProcess.application(execution));
  }
}
