package org.featuredpark.notice.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.NoticeFacts;
import org.springframework.stereotype.Component;

/** When the timer of the notice's period is due; public because models call it. */
@Component("noticeClosing")
public class NoticeClosing {

  private final NoticeFacts facts;

  NoticeClosing(NoticeFacts facts) {
    this.facts = facts;
  }

  public Date of(DelegateExecution execution) {
    return Date.from(facts.nextLook(PublicNoticeProcess.notice(execution)));
  }
}
