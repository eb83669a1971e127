package org.featuredpark.exit.process;

import static org.featuredpark.exit.process.DynamicExitProcess.HEARING;
import static org.featuredpark.exit.process.DynamicExitProcess.TRIGGER;
import static org.featuredpark.exit.process.DynamicExitProcess.application;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.exit.ExitRule;
import org.featuredpark.exit.JudgeExit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Hands the decision on exits its facts and takes its answer; the engine keeps neither. R54, R58. */
@Configuration(proxyBeanMethods = false)
class ExitTriggerSteps {

  /** The trigger itself is a fact of the case already. */
  @Bean
  ExecutionListener exitTriggerFacts(JudgeExit exit) {
    return execution -> execution.setVariableLocal("recognised",
        exit.isRecognised(application(execution), TRIGGER.of(execution)));
  }

  @Bean
  ExecutionListener exitTriggerVerdict(JudgeExit exit) {
    return execution -> {
      var result = (DmnDecisionResult) execution.getVariable("decisionResult");
      HEARING.set(execution, result.isEmpty() ? silence(exit, execution)
          : answer(exit, execution, result.getSingleResult().getEntryMap()));
    };
  }

  private static boolean silence(JudgeExit exit, DelegateExecution execution) {
    exit.keepSilence(application(execution), TRIGGER.of(execution));
    return false;
  }

  private static boolean answer(JudgeExit exit, DelegateExecution execution, Map<String, Object> row) {
    var rule = ExitRule.of(row);
    exit.keep(application(execution), TRIGGER.of(execution), rule);
    return rule.hearing();
  }
}
