package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.shortlist.FileNilReport;
import org.featuredpark.shortlist.ReturnToRanking;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("fileNilReportCompleted")
class FileNilReportCompleted implements TaskListener {

  private final FileNilReport report;
  private final ReturnToRanking returning;

  FileNilReportCompleted(FileNilReport report, ReturnToRanking returning) {
    this.report = report;
    this.returning = returning;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var id = DistrictShortlistProcess.caseOf(task.getExecution());
    var decision = form.choice("decision", HeadDecision.class, "办理意见");
    var reason = form.text("nilReason");
    var returnReason = form.text("returnReason");
    if (decision == HeadDecision.APPROVED) {
      report.file(id, reason);
    } else {
      returning.send(id, returnReason);
    }
    DistrictShortlistProcess.HEAD_DECISION.set(task.getExecution(), decision);
  }
}
