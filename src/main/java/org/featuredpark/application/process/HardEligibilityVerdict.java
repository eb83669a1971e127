package org.featuredpark.application.process;

import static org.featuredpark.application.process.ApplicationIntakeProcess.ELIGIBILITY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.application.FindingSource;
import org.featuredpark.application.StoreFindings;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("hardEligibilityVerdict")
class HardEligibilityVerdict implements ExecutionListener {

  private final StoreFindings findings;

  HardEligibilityVerdict(StoreFindings findings) {
    this.findings = findings;
  }

  @Override
  public void notify(DelegateExecution execution) {
    ELIGIBILITY.set(execution, findings.store(ApplicationIntakeProcess.application(execution),
        FindingSource.HARD_ELIGIBILITY, DecisionStep.findings(execution)));
  }
}
