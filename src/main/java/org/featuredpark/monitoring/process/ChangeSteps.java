package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.ADMISSIBLE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.CHANGE;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.monitoring.ChangeStatus;
import org.featuredpark.monitoring.JudgeExtension;
import org.featuredpark.monitoring.MovePlannedStart;
import org.featuredpark.monitoring.TellRefusal;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of a change request. */
@Configuration(proxyBeanMethods = false)
class ChangeSteps {

  @Bean
  ExecutionListener judgeExtensionFacts(JudgeExtension extension) {
    return execution -> {
      var facts = extension.facts(CHANGE.of(execution));
      DecisionStep.give(execution, Map.of(
          "workingDaysBefore", facts.workingDaysBefore(),
          "previousExtensions", facts.previousExtensions(),
          "requestedDays", facts.requestedDays(),
          "beyondPilotEnd", facts.beyondPilotEnd(),
          "afterPlannedStart", facts.afterPlannedStart()));
    };
  }

  @Bean
  ExecutionListener judgeExtensionVerdict(JudgeExtension extension) {
    return execution -> {
      var answer = DecisionStep.row(execution);
      boolean admissible = ChangeStatus.ADMISSIBLE.name().equals(answer.get("outcome"));
      extension.keep(CHANGE.of(execution), admissible, (String) answer.get("reason"));
      ADMISSIBLE.set(execution, admissible);
    };
  }

  @Bean
  JavaDelegate refuseExtension(TellRefusal refusal) {
    return execution -> refusal.tell(CHANGE.of(execution));
  }

  @Bean
  JavaDelegate applyExtension(MovePlannedStart start) {
    return execution -> start.move(CHANGE.of(execution));
  }
}
