package org.featuredpark.round.process;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.featuredpark.round.PolicyDecisions;
import org.springframework.stereotype.Component;

/** Copies the latest deployed edition of each decision of a version and gives the copies the new tag. */
@Component
class DeployedPolicyDecisions implements PolicyDecisions {

  private final RepositoryService repository;

  DeployedPolicyDecisions(RepositoryService repository) {
    this.repository = repository;
  }

  @Override
  public void republish(String fromTag, String toTag) {
    var latest = repository.createDecisionDefinitionQuery().versionTag(fromTag)
        .orderByDecisionDefinitionKey().asc().orderByDecisionDefinitionVersion().desc()
        .list().stream()
        .collect(toMap(DecisionDefinition::getKey, identity(), (newest, older) -> newest)).values();
    if (latest.isEmpty()) {
      throw new IllegalStateException("No decision is deployed under policy version " + fromTag);
    }
    var deployment = repository.createDeployment().name("policy-" + toTag);
    latest.forEach(decision -> deployment.addInputStream(
        "policies/" + toTag + "/" + decision.getKey() + ".dmn", retagged(decision, toTag)));
    deployment.deploy();
  }

  private ByteArrayInputStream retagged(DecisionDefinition decision, String tag) {
    try (var source = repository.getDecisionModel(decision.getId())) {
      var model = Dmn.readModelFromStream(source);
      model.getModelElementsByType(Decision.class).forEach(element -> element.setVersionTag(tag));
      return new ByteArrayInputStream(Dmn.convertToString(model).getBytes(StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
