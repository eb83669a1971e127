package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.ArrangeRemedy;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("arrangeRemedyCompleted")
class ArrangeRemedyCompleted implements TaskListener {

  private final ArrangeRemedy appeals;

  ArrangeRemedyCompleted(ArrangeRemedy appeals) {
    this.appeals = appeals;
  }

  @Override
  public void notify(DelegateTask task) {
    appeals.arrange(AppealProcess.appeal(task.getExecution()), SubmittedForm.of(task).text("remedy"));
  }
}
