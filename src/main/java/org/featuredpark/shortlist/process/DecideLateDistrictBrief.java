package org.featuredpark.shortlist.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.shortlist.DistrictCandidates;
import org.featuredpark.shortlist.DistrictDeadline;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.stereotype.Component;

@Component("decideLateDistrictBrief")
public class DecideLateDistrictBrief implements TaskBrief {

  private static final int LISTED = 20;

  private final DistrictCandidates candidates;
  private final DistrictDeadline deadline;

  DecideLateDistrictBrief(DistrictCandidates candidates, DistrictDeadline deadline) {
    this.candidates = candidates;
    this.deadline = deadline;
  }

  @Override
  public String of(DelegateExecution execution) {
    var id = DistrictShortlistProcess.caseOf(execution);
    var concerned = candidates.inQuestion(id);
    return "### " + id.district().zhName() + "逾期未报送推荐\n\n截止时间 " + BeijingTime.formatEnd(deadline.of(id))
        + " 已过（R45）。不予受理将使下列 " + concerned.size() + " 个申报园区失去本批次机会：\n\n"
        + concerned.stream().limit(LISTED)
            .map(application -> "- " + Quoted.name(application.parkName()) + "（" + application.number() + "）")
            .collect(Collectors.joining("\n"))
        + "\n\n" + BriefLinks.shortlist(id);
  }
}
