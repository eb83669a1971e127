package org.featuredpark.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PanelValidityDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("review/panel-validity.dmn");

  @ParameterizedTest
  @CsvSource({
      "5, 5, 1, VALID", "5, 7, 1, VALID", "7, 7, 2, VALID",
      "5, 3, 1, REDRAW", "6, 6, 1, REDRAW", "4, 5, 1, REDRAW", "5, 5, 0, REDRAW"})
  @Proves("R49")
  void a_panel_is_odd_large_enough_and_counts_money(int scores, int size, int finance, String outcome) {
    assertThat(DECISION.row(Map.of("validScores", scores, "panelSize", size, "financeExperts", finance)))
        .containsEntry("outcome", outcome).containsEntry("clause", "R49");
  }

  @Test
  void the_reason_names_what_was_found_and_what_is_required() {
    assertThat(DECISION.row(Map.of("validScores", 4, "panelSize", 5, "financeExperts", 1)))
        .containsEntry("reason", "有效评分 4 份，要求不少于 5 份，须补抽专家。");
  }

  @Test
  void nothing_known_of_the_panel_is_drawn_again() {
    assertThat(DECISION.row(Map.of())).containsEntry("outcome", "REDRAW");
  }

  @Test
  void more_scores_than_experts_match_nothing() {
    assertThat(DECISION.row(Map.of("validScores", 8, "panelSize", 7, "financeExperts", 1))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }
}
