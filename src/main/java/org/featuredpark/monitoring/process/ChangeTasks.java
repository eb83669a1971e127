package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.CHANGE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.GRANTED;

import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.monitoring.DecideOnChange;
import org.featuredpark.monitoring.DecideOnExtension;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes what officials decide on change requests. */
@Configuration(proxyBeanMethods = false)
class ChangeTasks {

  private enum Decision {
    APPROVE,
    DECLINE
  }

  @Bean
  TaskListener decideExtensionCompleted(DecideOnExtension extension) {
    return task -> {
      var form = SubmittedForm.of(task);
      boolean granted = isApproved(form);
      extension.decide(CHANGE.of(task), granted, form.text("reason"));
      GRANTED.set(task, granted);
    };
  }

  @Bean
  TaskListener decideChangeCompleted(DecideOnChange change) {
    return task -> {
      var form = SubmittedForm.of(task);
      change.decide(CHANGE.of(task), isApproved(form), form.ticked("integrityChecked"), form.text("reason"));
    };
  }

  private static boolean isApproved(SubmittedForm form) {
    return form.choice("decision", Decision.class, "决定") == Decision.APPROVE;
  }
}
