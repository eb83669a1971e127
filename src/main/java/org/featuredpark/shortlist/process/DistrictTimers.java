package org.featuredpark.shortlist.process;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shortlist.DistrictDeadline;
import org.springframework.stereotype.Component;

/** When the district's timers fire, read from the rows as they are now. */
@Component("districtTimers")
public class DistrictTimers {

  private final DistrictDeadline deadline;

  DistrictTimers(DistrictDeadline deadline) {
    this.deadline = deadline;
  }

  public Date deadline(DelegateExecution execution) {
    return Date.from(deadline.of(DistrictShortlistProcess.caseOf(execution)));
  }

  public Date reminder(DelegateExecution execution, int workingDaysBefore) {
    return Date.from(deadline.reminder(DistrictShortlistProcess.caseOf(execution), workingDaysBefore));
  }
}
