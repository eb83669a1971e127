package org.featuredpark.review.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.AnnounceResult;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("announceResultCompleted")
class AnnounceResultCompleted implements TaskListener {

  private final AnnounceResult result;

  AnnounceResultCompleted(AnnounceResult result) {
    this.result = result;
  }

  @Override
  public void notify(DelegateTask task) {
    if (!SubmittedForm.of(task).ticked("signed")) {
      throw Refused.because("R53", "signed", "请勾选签批确认。");
    }
    result.sign(SelectionSteps.round(task));
  }
}
