package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.ExamineAppeal;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("examineAppealCompleted")
class ExamineAppealCompleted implements TaskListener {

  private final ExamineAppeal appeals;

  ExamineAppealCompleted(ExamineAppeal appeals) {
    this.appeals = appeals;
  }

  @Override
  public void notify(DelegateTask task) {
    appeals.examine(AppealProcess.appeal(task.getExecution()), SubmittedForm.of(task).text("examination"));
  }
}
