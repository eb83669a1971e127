package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;

/** Makes one score of a park's valid sheets, by the method of the round's policy. R48, R49. */
@UseCase
@ByProcess
public class AggregateScores {

  private final Rounds rounds;
  private final ScoreSheets sheets;
  private final ParkScores scores;
  private final AuditTrail audit;

  AggregateScores(Rounds rounds, ScoreSheets sheets, ParkScores scores, AuditTrail audit) {
    this.rounds = rounds;
    this.sheets = sheets;
    this.scores = scores;
    this.audit = audit;
  }

  public void aggregate(ApplicationNumber park, AggregationMethod method) {
    if (method != AggregationMethod.TRIMMED_MEAN) {
      throw new IllegalStateException("The sheets of " + park + " must not be aggregated: " + method);
    }
    var round = rounds.get(park.roundNumber());
    var score = ParkScore.trimmedMean(park, sheets.ofPark(park),
        new ScoreWeights(round.weightOperation(), round.weightProject()));
    scores.save(score);
    audit.record(park.value(), "panel.aggregate", "有效评分" + score.sheets() + "份，去掉一个最高总分和一个最低总分后，总分"
        + score.total() + "，园区经营" + score.operation() + "，建设项目" + score.project());
  }
}
