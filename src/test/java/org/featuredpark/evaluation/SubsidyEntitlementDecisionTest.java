package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyEntitlementDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("evaluation/subsidy-entitlement.dmn");

  @ParameterizedTest
  @CsvSource({"PILOT, true, GOOD, 100, R10", "PILOT, false, FAIL, 0, R10", "ROLLOUT, false, GOOD, 100, R09",
      "ROLLOUT, true, FAIL, 100, R10", "ROLLOUT, true, GOOD, 0, R10"})
  @Proves({"R09", "R10"})
  void no_subsidy_without_a_policy_a_pass_and_a_cost(
      String stage, boolean published, String grade, long eligible, String clause) {
    assertThat(DECISION.row(claim(stage, published, grade, eligible))).containsEntry("outcome", "NONE")
        .containsEntry("ratio", 0.0).containsEntry("instalments", 0).containsEntry("baseFen", 0L)
        .containsEntry("clause", clause);
  }

  @ParameterizedTest
  @CsvSource({"EXCELLENT, 99, 99", "GOOD, 100, 100", "PASS, 101, 100", "PASS, 1, 1"})
  @Proves({"R09", "R10"})
  void the_base_is_the_smaller_of_eligible_and_planned_cost(String grade, long eligible, long base) {
    assertThat(DECISION.row(claim("ROLLOUT", true, grade, eligible))).containsEntry("outcome", "ENTITLED")
        .containsEntry("ratio", 0.5).containsEntry("instalments", 3).containsEntry("baseFen", base)
        .containsEntry("clause", "R10");
  }

  @Test
  void an_unknown_cost_is_not_paid() {
    assertThat(DECISION.row(with(claim("ROLLOUT", true, "GOOD", 1), "eligibleCostFen", null)))
        .containsEntry("outcome", "NONE").containsEntry("reason", "核定成本 未提供，要求大于 0 元。");
  }

  @Test
  void an_unknown_stage_or_grade_matches_nothing() {
    assertThat(DECISION.row(claim("TRIAL", true, "GOOD", 100))).isEmpty();
    assertThat(DECISION.row(claim("ROLLOUT", true, "FAIR", 100))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(6);
  }

  private static Map<String, Object> claim(String stage, boolean published, String grade, long eligible) {
    return Map.of("programmeStage", stage, "policyPublished", published, "grade", grade,
        "eligibleCostFen", eligible, "plannedCostFen", 100L);
  }
}
