package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.IntakeBriefs;
import org.springframework.stereotype.Component;

@Component("disposeFindingsBrief")
public class DisposeFindingsBrief {

  private final IntakeBriefs briefs;

  DisposeFindingsBrief(IntakeBriefs briefs) {
    this.briefs = briefs;
  }

  public String of(DelegateExecution execution) {
    return briefs.disposeFindings(ApplicationIntakeProcess.application(execution));
  }

  /** Tells the form which fields to show, such as {@code R14a,R24}. */
  public String clauses(DelegateExecution execution) {
    return String.join(",", briefs.openClauses(ApplicationIntakeProcess.application(execution)));
  }
}
