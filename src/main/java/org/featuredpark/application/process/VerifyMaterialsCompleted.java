package org.featuredpark.application.process;

import static org.featuredpark.application.process.ApplicationIntakeProcess.VERIFICATION;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.application.RejectMaterials;
import org.featuredpark.application.RequestCorrection;
import org.featuredpark.application.VerifyMaterials;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("verifyMaterialsCompleted")
class VerifyMaterialsCompleted implements TaskListener {

  private final VerifyMaterials verify;
  private final RequestCorrection correction;
  private final RejectMaterials reject;

  VerifyMaterialsCompleted(VerifyMaterials verify, RequestCorrection correction, RejectMaterials reject) {
    this.verify = verify;
    this.correction = correction;
    this.reject = reject;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = VerificationForm.of(SubmittedForm.of(task));
    var number = ApplicationIntakeProcess.application(task);
    apply(form, number);
    VERIFICATION.set(task.getExecution(), form.decision());
  }

  private void apply(VerificationForm form, ApplicationNumber number) {
    switch (form.decision()) {
      case ACCEPT_FOR_CHECK -> verify.verify(number, form.check());
      case RETURN -> correction.request(number, form.note(), form.flags());
      case REJECT -> reject.reject(number, form.clause(), form.note());
    }
  }
}
