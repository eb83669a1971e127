package org.featuredpark.review.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.review.PublicationState;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("publicationGateFacts")
class PublicationGateFacts implements ExecutionListener {

  private final PublicationState state;

  PublicationGateFacts(PublicationState state) {
    this.state = state;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var facts = state.of(SelectionSteps.round(execution));
    DecisionStep.give(execution, Map.of("noticeEnded", facts.noticeEnded(),
        "openObjections", facts.openObjections(), "listedCount", facts.listedCount(), "places", facts.places()));
  }
}
