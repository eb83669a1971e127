package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("clearanceGateVerdict")
class ClearanceGateVerdict implements ExecutionListener {

  private static final String PUBLISH = "PUBLISH";

  @Override
  public void notify(DelegateExecution execution) {
    PublicNoticeProcess.CLEARED.set(execution, PUBLISH.equals(DecisionStep.row(execution).get("outcome")));
  }
}
