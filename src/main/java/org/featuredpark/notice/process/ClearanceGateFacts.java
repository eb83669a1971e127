package org.featuredpark.notice.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.notice.NoticeFacts;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

/** Asks only whether the notice is over; how many parks may be named is asked at the announcement. */
@Component("clearanceGateFacts")
class ClearanceGateFacts implements ExecutionListener {

  private final NoticeFacts facts;

  ClearanceGateFacts(NoticeFacts facts) {
    this.facts = facts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var clearance = facts.clearance(PublicNoticeProcess.notice(execution));
    DecisionStep.give(execution, Map.of(
        "noticeEnded", clearance.noticeEnded(),
        "openObjections", clearance.openObjections(),
        "listedCount", clearance.listedCount(),
        "places", clearance.listedCount()));
  }
}
