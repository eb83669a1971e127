package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.notice.CloseNotice;
import org.featuredpark.notice.process.PublicNoticeProcess.Outcome;
import org.springframework.stereotype.Component;

@Component(PublicNoticeProcess.CLOSE_NOTICE)
class CloseNoticeDelegate implements JavaDelegate {

  private final CloseNotice notice;

  CloseNoticeDelegate(CloseNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    var result = notice.close(PublicNoticeProcess.notice(execution));
    PublicNoticeProcess.REMOVED_COUNT.set(execution, result.removed().size());
    PublicNoticeProcess.OUTCOME.set(execution, Outcome.CLEARED);
  }
}
