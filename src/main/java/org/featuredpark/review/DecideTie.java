package org.featuredpark.review;

import java.util.stream.Collectors;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Records how the panel voted between parks that tie for the last place. R51. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class DecideTie {

  private final RoundLists lists;
  private final PanelVotes votes;
  private final AuditTrail audit;

  DecideTie(RoundLists lists, PanelVotes votes, AuditTrail audit) {
    this.lists = lists;
    this.votes = votes;
    this.audit = audit;
  }

  public void record(RoundNumber round, PanelVote vote) {
    vote.mustOrder(lists.of(round).parks().stream().filter(park -> park.standing() == Standing.TIE_VOTE)
        .map(SelectedPark::number).collect(Collectors.toSet()));
    votes.save(round, vote);
    audit.record(round.value(), "selection.vote", "并列表决：" + vote.ballots().stream()
        .map(ballot -> ballot.park() + " " + ballot.votes() + "票").collect(Collectors.joining("、")));
  }
}
