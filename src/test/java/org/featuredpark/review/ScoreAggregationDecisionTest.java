package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreAggregationDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("review/score-aggregation.dmn");

  @ParameterizedTest
  @CsvSource({
      "5, TRIMMED_MEAN, true, R48", "7, TRIMMED_MEAN, true, R48",
      "4, INVALID, false, R49", "0, INVALID, false, R49"})
  @Proves({"R48", "R49"})
  void five_scores_are_trimmed_and_averaged(int n, String method, boolean trimmed, String clause) {
    assertThat(DECISION.row(Map.of("n", n))).containsEntry("method", method).containsEntry("trimmed", trimmed)
        .containsEntry("clause", clause);
  }

  @Test
  void an_unknown_number_matches_nothing() {
    assertThat(DECISION.row(Map.of())).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(2);
  }
}
