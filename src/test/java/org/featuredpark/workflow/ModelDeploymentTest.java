package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.RepositoryService;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CaseworkTest
class ModelDeploymentTest {

  @Autowired RepositoryService repository;
  @Autowired ModelDeployment deployment;

  @Test
  void deploys_models_under_stable_names() {
    assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("parkLifecycle").list())
        .singleElement()
        .satisfies(model -> assertThat(model.getResourceName()).isEqualTo("processes/lifecycle/park-lifecycle.bpmn"));
  }

  @Test
  void deploys_nothing_again_when_nothing_changed() {
    var before = repository.createDeploymentQuery().deploymentName("featured-park-casework").count();

    deployment.deploy();

    assertThat(repository.createDeploymentQuery().deploymentName("featured-park-casework").count()).isEqualTo(before);
  }
}
