package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.shortlist.NotifyApplicants;
import org.springframework.stereotype.Component;

@Component("notifyApplicants")
class NotifyApplicantsDelegate implements JavaDelegate {

  private final NotifyApplicants notification;

  NotifyApplicantsDelegate(NotifyApplicants notification) {
    this.notification = notification;
  }

  @Override
  public void execute(DelegateExecution execution) {
    notification.notify(DistrictShortlistProcess.caseOf(execution));
  }
}
