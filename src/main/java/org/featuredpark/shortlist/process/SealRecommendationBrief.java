package org.featuredpark.shortlist.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.shortlist.Candidate;
import org.featuredpark.shortlist.DistrictDeadline;
import org.featuredpark.shortlist.Shortlists;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.stereotype.Component;

@Component("sealRecommendationBrief")
public class SealRecommendationBrief implements TaskBrief {

  private final Shortlists shortlists;
  private final Applications applications;
  private final DistrictDeadline deadline;

  SealRecommendationBrief(Shortlists shortlists, Applications applications, DistrictDeadline deadline) {
    this.shortlists = shortlists;
    this.applications = applications;
    this.deadline = deadline;
  }

  @Override
  public String of(DelegateExecution execution) {
    var id = DistrictShortlistProcess.caseOf(execution);
    var shortlist = shortlists.get(id);
    return "### " + shortlist.letter().subject() + "\n\n"
        + (shortlist.note() == null ? "" : "> 退回补正：" + Quoted.words(shortlist.note()) + "\n\n")
        + shortlists.candidates(id).stream().filter(Candidate::chosen).map(this::line)
            .collect(Collectors.joining("\n"))
        + "\n\n推荐函和汇总表已生成，请下载、编号、加盖公章，并核对所推荐园区的两版材料齐全，于 **"
        + BeijingTime.formatEnd(deadline.of(id)) + "** 前报送（R44–R46）。\n\n" + BriefLinks.shortlist(id);
  }

  private String line(Candidate candidate) {
    return candidate.rank() + ". " + Quoted.name(applications.get(candidate.application()).parkName()) + "（"
        + candidate.application() + "）：" + Quoted.words(candidate.reason());
  }
}
