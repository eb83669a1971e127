package org.featuredpark.exit.process;

import static org.featuredpark.exit.process.DynamicExitProcess.NOTICE_NUMBER;
import static org.featuredpark.exit.process.DynamicExitProcess.OUTCOME;
import static org.featuredpark.exit.process.DynamicExitProcess.POLICY_VERSION;
import static org.featuredpark.exit.process.DynamicExitProcess.TRIGGER;
import static org.featuredpark.exit.process.DynamicExitProcess.application;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.exit.ConcludeExitNotice;
import org.featuredpark.exit.DraftExitNotice;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.NotifyOfExit;
import org.featuredpark.exit.RecordExit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps of an exit that need nobody. */
@Configuration(proxyBeanMethods = false)
class ExitSteps {

  @Bean
  JavaDelegate notifyOperator(NotifyOfExit operator) {
    return execution -> operator.tell(application(execution), TRIGGER.of(execution));
  }

  @Bean
  JavaDelegate draftExitNotice(DraftExitNotice notice) {
    return execution -> NOTICE_NUMBER.set(execution, notice.draft(application(execution), TRIGGER.of(execution)));
  }

  @Bean
  JavaDelegate recordExitNotice(ConcludeExitNotice notice) {
    return execution -> OUTCOME.set(execution, notice.conclude(application(execution), TRIGGER.of(execution)));
  }

  @Bean
  JavaDelegate removePark(RecordExit exit) {
    return execution -> {
      exit.record(application(execution), TRIGGER.of(execution), POLICY_VERSION.of(execution));
      OUTCOME.set(execution, ExitOutcome.EXITED);
    };
  }
}
