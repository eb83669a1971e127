package org.featuredpark.evaluation;

import java.util.Objects;
import java.util.Set;
import org.featuredpark.shared.Refused;

/** The city's judgement of a park: its scores, vetoes, whether it reached its targets, and why. R06, R56, R58. */
public record Assessment(ScoreSheet sheet, Set<Veto> vetoes, boolean targetsAchieved, String opinion) {

  public Assessment {
    Objects.requireNonNull(sheet, "sheet");
    vetoes = Set.copyOf(vetoes);
    if (opinion == null || opinion.isBlank()) {
      throw Refused.because("R55", "opinion", "评价意见：请填写，评价意见将送达运营单位。");
    }
  }

  public boolean vetoed() {
    return !vetoes.isEmpty();
  }
}
