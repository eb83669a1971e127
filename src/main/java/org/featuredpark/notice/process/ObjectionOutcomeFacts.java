package org.featuredpark.notice.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.notice.NoticeFacts;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

/** The decision reads the case's own outcome beside this fact. */
@Component("objectionOutcomeFacts")
class ObjectionOutcomeFacts implements ExecutionListener {

  private final NoticeFacts facts;

  ObjectionOutcomeFacts(NoticeFacts facts) {
    this.facts = facts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    DecisionStep.give(execution,
        Map.of("published", facts.isPublished(ObjectionHandlingProcess.objection(execution))));
  }
}
