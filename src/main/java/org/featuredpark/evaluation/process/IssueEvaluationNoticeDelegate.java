package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.evaluation.IssueEvaluationNotice;
import org.springframework.stereotype.Component;

@Component(PerformanceEvaluationProcess.ISSUE_EVALUATION_NOTICE)
class IssueEvaluationNoticeDelegate implements JavaDelegate {

  private final IssueEvaluationNotice notice;

  IssueEvaluationNoticeDelegate(IssueEvaluationNotice notice) {
    this.notice = notice;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notice.issue(application(execution));
  }
}
