package org.featuredpark.testing;

import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives each context a database of its own: H2 in memory, or of a real PostgreSQL started once for the whole run. */
class ContextDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  private static final String CHOICE = System.getProperty("featuredpark.test.database", "h2");

  static String product() {
    return CHOICE;
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    var settings = switch (CHOICE) {
      case "h2" -> Map.<String, Object>of(
          "spring.datasource.url",
          "jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;DB_CLOSE_ON_EXIT=FALSE;LOCK_TIMEOUT=20000",
          "spring.datasource.username", "casework", "spring.datasource.password", "casework");
      case "postgres" -> Map.<String, Object>of(
          "spring.datasource.url", PostgresDatabases.createEmptyUrl(),
          "spring.datasource.username", "postgres", "spring.datasource.password", "postgres");
      default -> throw new IllegalArgumentException("No test database called " + CHOICE);
    };
    context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test database", settings));
  }
}
