package org.featuredpark.notice.process;

import static org.featuredpark.notice.process.ObjectionHandlingProcess.objection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.AdmissibilityCheck;
import org.featuredpark.notice.CheckAdmissibility;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("checkAdmissibilityCompleted")
class CheckAdmissibilityCompleted implements TaskListener {

  private final CheckAdmissibility admissibility;

  CheckAdmissibilityCompleted(CheckAdmissibility admissibility) {
    this.admissibility = admissibility;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    admissibility.check(objection(task.getExecution()), new AdmissibilityCheck(
        form.ticked("named"), form.ticked("addressGiven"), form.ticked("contactGiven"),
        form.ticked("sealPresent"), form.ticked("handSigned"), form.ticked("evidenceGiven")));
  }
}
