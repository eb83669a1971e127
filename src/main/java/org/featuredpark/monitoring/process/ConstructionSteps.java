package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.OUTCOME;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.WITH_PROJECT;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.monitoring.BeginConstruction;
import org.featuredpark.monitoring.CloseConstruction;
import org.featuredpark.monitoring.ConstructionStatus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that open and close a construction. */
@Configuration(proxyBeanMethods = false)
class ConstructionSteps {

  @Bean
  JavaDelegate openConstruction(BeginConstruction construction) {
    return execution ->
        WITH_PROJECT.set(execution, construction.begin(application(execution)).start().hasProject());
  }

  @Bean
  JavaDelegate completeConstruction(CloseConstruction construction) {
    return closing(construction, ConstructionStatus.COMPLETED);
  }

  @Bean
  JavaDelegate revokeConstruction(CloseConstruction construction) {
    return closing(construction, ConstructionStatus.REVOKED);
  }

  /** A withdrawal or an exit cuts the case short: the engine then passes no end event, but always this listener. */
  @Bean
  ExecutionListener constructionEnded(CloseConstruction construction) {
    return execution -> construction.close(application(execution), ConstructionStatus.ENDED);
  }

  private static JavaDelegate closing(CloseConstruction construction, ConstructionStatus status) {
    return execution -> {
      construction.close(application(execution), status);
      OUTCOME.set(execution, status);
    };
  }
}
