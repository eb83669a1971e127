package org.featuredpark.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExitTriggerDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("exit/exit-trigger.dmn");

  @ParameterizedTest
  @CsvSource({
      "EVALUATION_FAILED, false, EXIT, false, 1, R58", "EVALUATION_FAILED, true, HEARING, true, 1, R58",
      "START_OVERDUE, false, HEARING, false, 1, R08", "PENALTY, true, HEARING, false, 1, R35",
      "ACCIDENT, true, HEARING, false, 1, R37", "FRAUD, false, HEARING, false, 3, Q8",
      "CONDITION_LOST, true, HEARING, true, 1, R54", "TITLE_EXPIRED, true, EXIT, false, 0, R56",
      "OBJECTION_UPHELD, false, HEARING, false, 1, R54", "OPERATOR_REPLACED, true, HEARING, true, 0, Q9",
      "VOLUNTARY, false, EXIT, false, 0, Q1"})
  @Proves({"R08", "R35", "R37", "R54", "R56", "R58", "Q1", "Q8", "Q9"})
  void only_what_is_already_settled_skips_the_hearing(
      String trigger, boolean recognised, String outcome, boolean rectifiable, int years, String clause) {
    assertThat(DECISION.row(Map.of("trigger", trigger, "recognised", recognised))).containsEntry("outcome", outcome)
        .containsEntry("rectifiable", rectifiable).containsEntry("banYears", years).containsEntry("clause", clause);
  }

  @Test
  void an_unknown_trigger_or_the_expiry_of_no_title_matches_nothing() {
    assertThat(DECISION.row(Map.of("trigger", "RUMOUR", "recognised", true))).isEmpty();
    assertThat(DECISION.row(Map.of("trigger", "TITLE_EXPIRED", "recognised", false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(11);
  }
}
