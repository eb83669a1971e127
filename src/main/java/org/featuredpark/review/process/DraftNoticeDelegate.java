package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.NOTICE;
import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.DraftSelectionNotice;
import org.springframework.stereotype.Component;

@Component("draftNotice")
class DraftNoticeDelegate implements JavaDelegate {

  private final DraftSelectionNotice notice;

  DraftNoticeDelegate(DraftSelectionNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    NOTICE.set(execution, notice.draft(round(execution)));
  }
}
