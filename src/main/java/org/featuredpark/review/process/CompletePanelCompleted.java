package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PANEL_COMPLETE;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.util.Arrays;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.CompletePanel;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("completePanelCompleted")
class CompletePanelCompleted implements TaskListener {

  private static final String SEPARATORS = "[\\s,，、;；]+";

  private final CompletePanel panel;

  CompletePanelCompleted(CompletePanel panel) {
    this.panel = panel;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var appointees = Arrays.asList(form.requiredText("appointees", "专家用户名").split(SEPARATORS));
    panel.appoint(park(task), appointees, form.requiredText("reason", "指定理由"));
    PANEL_COMPLETE.set(task.getExecution(), true);
  }
}
