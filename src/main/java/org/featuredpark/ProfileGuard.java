package org.featuredpark;

import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;

/** Keeps demo and production apart: demo accounts and a movable clock must never meet real cases. */
public class ProfileGuard implements EnvironmentPostProcessor {

  @Override
  public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
    if (Set.of(environment.getActiveProfiles()).containsAll(Set.of("demo", "postgres"))) {
      throw new IllegalStateException("The profiles demo and postgres exclude each other: choose one.");
    }
  }
}
