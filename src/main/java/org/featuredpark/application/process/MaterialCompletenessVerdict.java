package org.featuredpark.application.process;

import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.application.FindingSource;
import org.featuredpark.application.StoreFindings;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

/** Shows the officer what is missing; the officer decides what follows from it. */
@Component("materialCompletenessVerdict")
class MaterialCompletenessVerdict implements ExecutionListener {

  private static final String COMPLETE = "COMPLETE";

  private final StoreFindings findings;

  MaterialCompletenessVerdict(StoreFindings findings) {
    this.findings = findings;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var row = DecisionStep.row(execution);
    var missing = COMPLETE.equals(row.get("outcome")) ? List.<Finding>of() : List.of(new Finding(
        new Clause((String) row.get("clause")), Verdict.FLAG, (String) row.get("reason")));
    findings.store(ApplicationIntakeProcess.application(execution), FindingSource.MATERIALS, missing);
  }
}
