package org.featuredpark.workflow;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.springframework.stereotype.Component;

/** Evaluates a decision of a policy version outside a model, for instance once per candidate of a list. */
@Component
public class Decisions {

  private final DecisionService decisions;
  private final RepositoryService repository;
  /** A policy version is published once, and models are deployed before anything is evaluated: none ever changes. */
  private final Map<String, String> known = new ConcurrentHashMap<>();

  Decisions(DecisionService decisions, RepositoryService repository) {
    this.decisions = decisions;
    this.repository = repository;
  }

  /** The matched rules' outputs, one map a rule, in table order. */
  public List<Map<String, Object>> evaluate(String decision, String policyVersion, Map<String, Object> facts) {
    return decisions.evaluateDecisionTableById(definition(decision, policyVersion))
        .variables(facts)
        .evaluate()
        .getResultList();
  }

  private String definition(String decision, String policyVersion) {
    return known.computeIfAbsent(policyVersion + "/" + decision, unknown -> latest(decision, policyVersion));
  }

  private String latest(String decision, String policyVersion) {
    return repository.createDecisionDefinitionQuery()
        .decisionDefinitionKey(decision).versionTag(policyVersion)
        .orderByDecisionDefinitionVersion().desc()
        .listPage(0, 1).stream().findFirst().map(DecisionDefinition::getId)
        .orElseThrow(() -> new IllegalStateException(
            "No decision " + decision + " is deployed for policy version " + policyVersion));
  }
}
