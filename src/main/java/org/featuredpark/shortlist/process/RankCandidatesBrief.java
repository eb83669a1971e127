package org.featuredpark.shortlist.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Application;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.shortlist.DistrictCandidates;
import org.featuredpark.shortlist.DistrictDeadline;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Shortlists;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.stereotype.Component;

@Component("rankCandidatesBrief")
public class RankCandidatesBrief implements TaskBrief {

  private static final int LISTED = 20;

  private final DistrictCandidates candidates;
  private final Shortlists shortlists;
  private final DistrictDeadline deadline;
  private final Rounds rounds;

  RankCandidatesBrief(DistrictCandidates candidates, Shortlists shortlists, DistrictDeadline deadline,
      Rounds rounds) {
    this.candidates = candidates;
    this.shortlists = shortlists;
    this.deadline = deadline;
    this.rounds = rounds;
  }

  @Override
  public String of(DelegateExecution execution) {
    var id = DistrictShortlistProcess.caseOf(execution);
    var round = rounds.get(id.round());
    return "### " + Quoted.name(round.title()) + "：" + id.district().zhName() + "择优遴选\n\n"
        + "推荐不多于 **" + round.districtQuota() + "** 个园区（R43），截止 **"
        + BeijingTime.formatEnd(deadline.of(id)) + "**（R45）。每个园区都须写明推荐或不推荐的理由；"
        + "一个都不选的，转区负责人报零推荐。\n\n"
        + sentBack(id)
        + candidates.inQuestion(id).stream().limit(LISTED).map(RankCandidatesBrief::line)
            .collect(Collectors.joining("\n"))
        + "\n\n" + BriefLinks.shortlist(id);
  }

  private String sentBack(DistrictRound id) {
    var note = shortlists.get(id).note();
    return note == null ? "" : "> 退回意见：" + Quoted.words(note) + "\n\n";
  }

  private static String line(Application application) {
    var counts = application.tenants();
    return "- [" + Quoted.name(application.parkName()) + "](/workspace/cases/" + application.number() + ") "
        + application.direction().zhName() + "，专精特新" + counts.srdi() + "家（小巨人" + counts.littleGiants()
        + "家），" + application.status().zhName();
  }
}
