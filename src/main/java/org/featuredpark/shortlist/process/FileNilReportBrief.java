package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shortlist.DistrictDeadline;
import org.featuredpark.shortlist.Shortlists;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.stereotype.Component;

@Component("fileNilReportBrief")
public class FileNilReportBrief implements TaskBrief {

  private final Shortlists shortlists;
  private final DistrictDeadline deadline;

  FileNilReportBrief(Shortlists shortlists, DistrictDeadline deadline) {
    this.shortlists = shortlists;
    this.deadline = deadline;
  }

  @Override
  public String of(DelegateExecution execution) {
    var id = DistrictShortlistProcess.caseOf(execution);
    return "### " + id.district().zhName() + "拟零推荐\n\n经办人没有推荐园区，涉及 "
        + shortlists.candidates(id).size() + " 个符合申报条件的园区，均已写明理由。请在 **"
        + BeijingTime.formatEnd(deadline.of(id)) + "** 前签报零推荐说明，或退回重新遴选（R43）。\n\n"
        + BriefLinks.shortlist(id);
  }
}
