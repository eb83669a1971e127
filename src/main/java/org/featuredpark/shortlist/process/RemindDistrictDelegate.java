package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.shortlist.RemindDistrict;
import org.springframework.stereotype.Component;

@Component("remindDistrict")
class RemindDistrictDelegate implements JavaDelegate {

  private final RemindDistrict reminder;

  RemindDistrictDelegate(RemindDistrict reminder) {
    this.reminder = reminder;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminder.remind(DistrictShortlistProcess.caseOf(execution));
  }
}
