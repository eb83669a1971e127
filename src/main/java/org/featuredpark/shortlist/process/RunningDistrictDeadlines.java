package org.featuredpark.shortlist.process;

import java.util.List;
import org.featuredpark.round.RunningDeadlines;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Shortlist;
import org.featuredpark.shortlist.Shortlists;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

@Component
class RunningDistrictDeadlines implements RunningDeadlines {

  private static final List<String> TIMERS = List.of(DistrictShortlistProcess.THREE_DAYS_LEFT,
      DistrictShortlistProcess.ONE_DAY_LEFT, DistrictShortlistProcess.DISTRICT_DEADLINE);

  private final Shortlists shortlists;
  private final CaseEngine cases;

  RunningDistrictDeadlines(Shortlists shortlists, CaseEngine cases) {
    this.shortlists = shortlists;
    this.cases = cases;
  }

  @Override
  public void reschedule(RoundNumber round) {
    shortlists.ofRound(round).stream().filter(shortlist -> !shortlist.status().isOver()).map(Shortlist::id)
        .forEach(id -> TIMERS.forEach(timer -> cases.rescheduleTimers(id.key(), timer)));
  }
}
