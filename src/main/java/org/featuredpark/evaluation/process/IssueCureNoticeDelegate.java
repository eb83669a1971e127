package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.evaluation.IssueCureNotice;
import org.springframework.stereotype.Component;

@Component(PerformanceEvaluationProcess.ISSUE_CURE_NOTICE)
class IssueCureNoticeDelegate implements JavaDelegate {

  private final IssueCureNotice notice;

  IssueCureNoticeDelegate(IssueCureNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notice.issue(application(execution));
  }
}
