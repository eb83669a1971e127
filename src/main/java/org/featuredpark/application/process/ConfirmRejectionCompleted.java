package org.featuredpark.application.process;

import static org.featuredpark.application.process.ApplicationIntakeProcess.CONFIRMATION;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.application.ConfirmRejection;
import org.featuredpark.application.ConfirmRejection.Confirmation;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("confirmRejectionCompleted")
class ConfirmRejectionCompleted implements TaskListener {

  private final ConfirmRejection rejection;

  ConfirmRejectionCompleted(ConfirmRejection rejection) {
    this.rejection = rejection;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var decision = form.choice("decision", Confirmation.class, "结论");
    rejection.decide(ApplicationIntakeProcess.application(task), decision, form.text("reason"));
    CONFIRMATION.set(task.getExecution(), decision);
  }
}
