package org.featuredpark.shortlist;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.RoundProgress;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.RoundNumber;

/** Counts what the districts forwarded; a round without any recommendation ends here. R48. */
@UseCase
@ByProcess
public class CollectRecommendations {

  private final Recommendations recommendations;
  private final RoundProgress progress;
  private final AuditTrail audit;

  CollectRecommendations(Recommendations recommendations, RoundProgress progress, AuditTrail audit) {
    this.recommendations = recommendations;
    this.progress = progress;
    this.audit = audit;
  }

  public int collect(RoundNumber round) {
    int count = recommendations.ofRound(round).size();
    progress.move(round, count == 0 ? RoundStatus.CANCELLED : RoundStatus.REVIEW);
    audit.record(round.value(), "round.collect", "汇总区级推荐：" + count + "个园区");
    return count;
  }
}
