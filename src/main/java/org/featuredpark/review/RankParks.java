package org.featuredpark.review;

import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.application.Applications;
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
    return scores.ofRound(number).stream()
        .filter(score -> applications.get(score.park()).status().isLive())
        .map(this::candidate).toList();
  }

  private Candidate candidate(ParkScore score) {
    var counts = applications.counts(score.park());
    return new Candidate(score.park(), score.total(), score.operation(), score.project(), counts.littleGiants(),
        counts.srdi(), lists.planInForce(score.park()));
  }
}
