package org.featuredpark.exit.process;

import static org.featuredpark.exit.process.DynamicExitProcess.DECISION;
import static org.featuredpark.exit.process.DynamicExitProcess.OUTCOME;
import static org.featuredpark.exit.process.DynamicExitProcess.TRIGGER;
import static org.featuredpark.exit.process.DynamicExitProcess.application;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.exit.DecideExit;
import org.featuredpark.exit.ExitDecision;
import org.featuredpark.exit.ExitOutcome;
import org.featuredpark.exit.ReportRectification;
import org.featuredpark.exit.StateDefence;
import org.featuredpark.exit.VerifyRectification;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes what people enter in the tasks of an exit. */
@Configuration(proxyBeanMethods = false)
class ExitTasks {

  private enum Verdict {
    RECTIFIED,
    NOT_RECTIFIED
  }

  @Bean
  TaskListener stateDefenceCompleted(StateDefence defence) {
    return task -> defence.state(application(task), TRIGGER.of(task), SubmittedForm.of(task).text("defence"));
  }

  @Bean
  TaskListener decideExitCompleted(DecideExit exit) {
    return task -> {
      var form = SubmittedForm.of(task);
      var decision = form.choice("verdict", ExitDecision.class, "处理意见");
      exit.decide(application(task), TRIGGER.of(task), decision, form.text("reason"),
          form.optionalDate("rectifyBy", "整改截止日期").orElse(null));
      DECISION.set(task, decision);
      if (decision == ExitDecision.RETAIN) {
        OUTCOME.set(task, ExitOutcome.RETAINED);
      }
    };
  }

  @Bean
  TaskListener rectifyCompleted(ReportRectification rectification) {
    return task -> rectification.report(application(task), TRIGGER.of(task),
        SubmittedForm.of(task).text("rectification"));
  }

  @Bean
  TaskListener verifyRectificationCompleted(VerifyRectification rectification) {
    return task -> {
      var form = SubmittedForm.of(task);
      boolean passed = form.choice("verdict", Verdict.class, "核验结论") == Verdict.RECTIFIED;
      rectification.verify(application(task), TRIGGER.of(task), passed, form.text("opinion"));
      OUTCOME.set(task, passed ? ExitOutcome.RECTIFIED : ExitOutcome.EXITED);
    };
  }
}
