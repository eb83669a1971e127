package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvaluationGradeDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("evaluation/evaluation-grade.dmn");

  @ParameterizedTest
  @CsvSource({
      "100, EXCELLENT, true, R56", "90, EXCELLENT, true, R56", "89.999, GOOD, true, R56", "80, GOOD, true, R56",
      "79.999, PASS, true, R56", "60, PASS, true, R56", "59.999, FAIL, false, R58", "0, FAIL, false, R58"})
  @Proves({"R56", "R58"})
  void grades_are_not_rounded(double total, String grade, boolean passed, String clause) {
    assertThat(DECISION.row(Map.of("total", total, "veto", false, "deemed", false))).containsEntry("grade", grade)
        .containsEntry("cause", "NORMAL").containsEntry("passed", passed).containsEntry("clause", clause);
  }

  @Test
  @Proves("R58")
  void a_veto_fails_the_best_score() {
    assertThat(DECISION.row(Map.of("total", 99.0, "veto", true, "deemed", false))).containsEntry("grade", "FAIL")
        .containsEntry("cause", "VETO").containsEntry("passed", false).containsEntry("clause", "R58");
  }

  @Test
  @Proves("R57")
  void an_absent_park_fails_without_a_score() {
    assertThat(DECISION.row(Map.of("veto", true, "deemed", true))).containsEntry("grade", "FAIL")
        .containsEntry("cause", "DEEMED").containsEntry("passed", false).containsEntry("clause", "R57");
  }

  @Test
  void the_reason_names_the_score_and_the_line() {
    assertThat(DECISION.row(Map.of("total", 59.999, "veto", false, "deemed", false)))
        .containsEntry("reason", "评价总分 59.999 分，要求不低于 60 分，评价不合格。");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.001, 100.001})
  void an_impossible_score_matches_nothing(double total) {
    assertThat(DECISION.row(Map.of("total", total, "veto", false, "deemed", false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(6);
  }
}
