package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("review/ranking.dmn");

  @ParameterizedTest
  @CsvSource({
      "1, 95.5, true, false, SELECTED, R51", "10, 60, true, false, SELECTED, R51",
      "11, 60, true, false, RESERVE, R51", "11, 88, false, false, RESERVE, R51",
      "10, 59.999, true, false, BELOW_LINE, R51", "11, 59.999, true, true, BELOW_LINE, R51",
      "10, 80, false, false, PLAN_MISSING, R50",
      "10, 80, true, true, TIE_VOTE, R51", "11, 80, true, true, TIE_VOTE, R51"})
  @Proves({"R50", "R51"})
  void places_go_to_approved_plans_above_the_line(
      int rank, double total, boolean approved, boolean tied, String outcome, String clause) {
    assertThat(DECISION.row(candidate(rank, total, approved, tied)))
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @Test
  void the_reason_names_the_score_and_the_line() {
    assertThat(DECISION.row(candidate(1, 59.999, true, false)))
        .containsEntry("reason", "总分 59.999 分，要求不低于 60 分。");
  }

  @Test
  void a_candidate_without_a_rank_matches_nothing() {
    assertThat(DECISION.row(with(candidate(1, 80, true, false), "rank", null))).isEmpty();
    assertThat(DECISION.row(candidate(0, 80, true, false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }

  private static Map<String, Object> candidate(int rank, double total, boolean approved, boolean tied) {
    return Map.of("rank", rank, "places", 10, "total", total, "passLine", 60.0, "planApproved", approved,
        "tiedAtCut", tied);
  }
}
