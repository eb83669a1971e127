package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.notice.PublishNotice;
import org.springframework.stereotype.Component;

@Component(PublicNoticeProcess.PUBLISH_NOTICE)
class PublishNoticeDelegate implements JavaDelegate {

  private final PublishNotice notice;

  PublishNoticeDelegate(PublishNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notice.publish(PublicNoticeProcess.notice(execution));
  }
}
