package org.featuredpark.notice.process;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.notice.NoticeFacts;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("objectionAdmissibilityFacts")
class ObjectionAdmissibilityFacts implements ExecutionListener {

  private final NoticeFacts facts;

  ObjectionAdmissibilityFacts(NoticeFacts facts) {
    this.facts = facts;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var found = facts.admissibility(ObjectionHandlingProcess.objection(execution));
    DecisionStep.give(execution, Map.of(
        "objectorType", found.objectorType().name(),
        "named", found.check().named(),
        "addressGiven", found.check().addressGiven(),
        "contactGiven", found.check().contactGiven(),
        "sealPresent", found.check().sealPresent(),
        "handSigned", found.check().handSigned(),
        "evidenceGiven", found.check().evidenceGiven(),
        "inTime", found.inTime()));
  }
}
