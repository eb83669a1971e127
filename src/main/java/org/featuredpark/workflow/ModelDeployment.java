package org.featuredpark.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Deploys models, decisions and forms together under stable names, and only when one of them changed.
 *
 * <p>The engine's own auto-deployment leaves forms out and names resources by absolute path, so that the same
 * models would be deployed again after a change of directory or packaging.
 */
@Component
class ModelDeployment implements SmartInitializingSingleton {

  private static final String NAME = "featured-park-casework";
  private static final String[] PATTERNS = {
      "classpath*:processes/**/*.bpmn", "classpath*:processes/**/*.dmn", "classpath*:forms/**/*.form"};

  private final RepositoryService repository;

  ModelDeployment(RepositoryService repository) {
    this.repository = repository;
  }

  /** Before the job executor and the web server start, so that nobody meets a system without models. */
  @Override
  public void afterSingletonsInstantiated() {
    deploy();
  }

  void deploy() {
    var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
    Arrays.stream(PATTERNS).flatMap(ModelDeployment::find).sorted(ModelDeployment::byName)
        .forEach(resource -> add(deployment, resource));
    deployment.deploy();
  }

  private static Stream<Resource> find(String pattern) {
    try {
      return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(pattern));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void add(DeploymentBuilder deployment, Resource resource) {
    try {
      deployment.addInputStream(stableName(resource), resource.getInputStream());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static int byName(Resource one, Resource other) {
    return stableName(one).compareTo(stableName(other));
  }

  private static String stableName(Resource resource) {
    try {
      var url = resource.getURL().toString();
      return url.substring(Math.max(url.lastIndexOf("/processes/"), url.lastIndexOf("/forms/")) + 1);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
