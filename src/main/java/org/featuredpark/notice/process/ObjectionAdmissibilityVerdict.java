package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.notice.JudgeAdmissibility;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("objectionAdmissibilityVerdict")
class ObjectionAdmissibilityVerdict implements ExecutionListener {

  private final JudgeAdmissibility admissibility;

  ObjectionAdmissibilityVerdict(JudgeAdmissibility admissibility) {
    this.admissibility = admissibility;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var row = DecisionStep.row(execution);
    boolean admissible = !ObjectionOutcome.INADMISSIBLE.name().equals(row.get("outcome"));
    admissibility.judge(ObjectionHandlingProcess.objection(execution), admissible, (String) row.get("reason"));
    ObjectionHandlingProcess.ADMISSIBLE.set(execution, admissible);
    if (!admissible) {
      ObjectionHandlingProcess.OUTCOME.set(execution, ObjectionOutcome.INADMISSIBLE);
    }
  }
}
