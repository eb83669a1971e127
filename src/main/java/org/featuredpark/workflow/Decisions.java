package org.featuredpark.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Evaluates a decision of a policy version outside a model, for instance once per candidate of a list. */
@Component
public class Decisions {

  private final DecisionService decisions;
  private final RepositoryService repository;

  Decisions(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  /** The matched rules' outputs, one map a rule, in table order. */
  public List<Map<String, Object>> evaluate(String decision, String policyVersion, Map<String, Object> facts) {
    return decisions.evaluateDecisionTableById(definition(decision, policyVersion).getId())
        .variables(facts)
        .evaluate()
        .getResultList();
  }

  private DecisionDefinition definition(String decision, String policyVersion) {
    return repository.createDecisionDefinitionQuery()
        .decisionDefinitionKey(decision).versionTag(policyVersion)
        .orderByDecisionDefinitionVersion().desc()
        .listPage(0, 1).stream().findFirst()
        .orElseThrow(() -> new IllegalStateException(
            "No decision " + decision + " is deployed for policy version " + policyVersion));
  }
}
