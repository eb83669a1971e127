package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.AppealOutcome;
import org.featuredpark.notice.DecideAppeal;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideAppealCompleted")
class DecideAppealCompleted implements TaskListener {

  private final DecideAppeal appeals;

  DecideAppealCompleted(DecideAppeal appeals) {
    this.appeals = appeals;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var outcome = form.choice("decision", AppealOutcome.class, "复核决定");
    appeals.decide(AppealProcess.appeal(task.getExecution()), outcome, form.text("reasons"));
    AppealProcess.OUTCOME.set(task.getExecution(), outcome);
  }
}
