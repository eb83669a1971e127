package org.featuredpark.notice.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.AppealFacts;
import org.springframework.stereotype.Component;

/** When the decision on an appeal is due; public because models call it. */
@Component("appealDeadline")
public class AppealDeadline {

  private final AppealFacts facts;

  AppealDeadline(AppealFacts facts) {
    this.facts = facts;
  }

  public Date of(DelegateExecution execution) {
    return Date.from(facts.decisionDue(AppealProcess.appeal(execution)));
  }
}
