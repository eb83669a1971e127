package org.featuredpark.review;

import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.application.Applications;
import org.featuredpark.application.TenantCounts;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Ranks the scored parks of a round and gives the places, or finds that the last one needs a vote. R51. */
@UseCase
@ByProcess
public class RankParks {

  private final RoundLists lists;
  private final ParkScores scores;
  private final PanelVotes votes;
  private final Applications applications;
  private final RankingDecision decision;
  private final AuditTrail audit;

  RankParks(RoundLists lists, ParkScores scores, PanelVotes votes, Applications applications,
      RankingDecision decision, AuditTrail audit) {
    this.lists = lists;
    this.scores = scores;
    this.votes = votes;
    this.applications = applications;
    this.decision = decision;
    this.audit = audit;
  }

  /** Whether parks tie for the last place, so that the panel has to vote. */
  public boolean rank(RoundNumber number) {
    var round = lists.round(number);
    var list = new Ranking(candidates(number), round.places(), round.passLine(), votes.order(number))
        .list(decision.of(round.policyVersion()));
    lists.save(number, list);
    audit.record(number.value(), "selection.rank", "排名：" + list.parks().stream()
        .map(park -> park.rank() + "." + park.number() + "（" + park.total() + "分，" + park.standing().zhName() + "）")
        .collect(Collectors.joining("、")));
    return list.awaitsVote();
  }

  private List<Candidate> candidates(RoundNumber number) {
    var scored = scores.ofRound(number);
    var numbers = scored.stream().map(ParkScore::park).toList();
    var parks = applications.of(numbers);
    var planned = lists.withPlan(numbers);
    return scored.stream().filter(score -> parks.get(score.park()).status().isLive())
        .map(score -> candidate(score, parks.get(score.park()).tenants(), planned.contains(score.park()))).toList();
  }

  private static Candidate candidate(ParkScore score, TenantCounts counts, boolean planned) {
    return new Candidate(score.park(), score.total(), score.operation(), score.project(), counts.littleGiants(),
        counts.srdi(), planned);
  }
}
