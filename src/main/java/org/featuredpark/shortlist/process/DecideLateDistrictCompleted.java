package org.featuredpark.shortlist.process;

import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shortlist.DecideLateDistrict;
import org.featuredpark.shortlist.Lateness;
import org.featuredpark.shortlist.ShortlistOutcome;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideLateDistrictCompleted")
class DecideLateDistrictCompleted implements TaskListener {

  private enum Decision {
    ACCEPT,
    REJECT
  }

  private final DecideLateDistrict deciding;

  DecideLateDistrictCompleted(DecideLateDistrict deciding) {
    this.deciding = deciding;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    boolean accept = form.choice("decision", Decision.class, "处理决定") == Decision.ACCEPT;
    var reason = form.requiredText("lateReason", "决定理由");
    deciding.decide(DistrictShortlistProcess.caseOf(task.getExecution()),
        new Lateness(graceDeadline(form, accept), reason));
    DistrictShortlistProcess.LATE_ACCEPTED.set(task.getExecution(), accept);
    if (!accept) {
      DistrictShortlistProcess.OUTCOME.set(task.getExecution(), ShortlistOutcome.LATE_REJECTED);
    }
  }

  private static Instant graceDeadline(SubmittedForm form, boolean accept) {
    if (accept) {
      return BeijingTime.endOf(form.date("graceDay", "宽限截止日期"));
    }
    form.text("graceDay");
    return null;
  }
}
