package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.DISTRICT_OFFICER;

import java.util.Map;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Round;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.Decisions;

/** Puts a district's parks in order, at most as many as the round's quota, with a reason for every one. R42, R43. */
@UseCase
@RequiresRole(DISTRICT_OFFICER)
public class RankCandidates {

  private static final String QUOTA = "districtQuota";

  private final Shortlists shortlists;
  private final DistrictCandidates candidates;
  private final Rounds rounds;
  private final Decisions decisions;
  private final CurrentUser user;
  private final AuditTrail audit;

  RankCandidates(Shortlists shortlists, DistrictCandidates candidates, Rounds rounds, Decisions decisions,
      CurrentUser user, AuditTrail audit) {
    this.shortlists = shortlists;
    this.candidates = candidates;
    this.rounds = rounds;
    this.decisions = decisions;
    this.user = user;
    this.audit = audit;
  }

  /** The number of parks chosen. The row is locked first: of two officers who act at once, the second is refused. */
  public int rank(DistrictRound id, Ranking ranking) {
    user.mustWorkFor(id.district());
    var ranked = shortlists.lock(id).ranked(ranking.choices().size());
    candidates.requireAllDecided(id);
    candidates.requireUndisputed(ranking);
    requireQuota(rounds.get(id.round()), ranking.choices().size());
    shortlists.replaceCandidates(id, ranking.over(candidates.accepted(id)));
    shortlists.update(ranked);
    audit.record(id.key(), "shortlist.rank", "推荐排序：" + ranking.choices().stream()
        .map(choice -> choice.application().value()).toList());
    return ranking.choices().size();
  }

  private void requireQuota(Round round, int chosen) {
    var verdict = decisions.evaluate(QUOTA, round.policyVersion(),
        Map.of("selectedCount", chosen, "quota", round.districtQuota())).get(0);
    if (!"ALLOWED".equals(verdict.get("outcome"))) {
      throw Refused.because((String) verdict.get("clause"), "firstChoice", (String) verdict.get("reason"));
    }
  }
}
