package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IntegrityDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/integrity.dmn");

  @ParameterizedTest
  @CsvSource({
      "criminalPenalty, R35, FAIL", "severeAdminPenalty, R35, FAIL", "severeDishonesty, R36, FAIL",
      "majorAccident, R37, FAIL", "largerAccident, R37, FLAG"})
  @Proves({"R35", "R36", "R37"})
  void each_record_is_one_finding(String input, String clause, String verdict) {
    assertThat(DECISION.rows(with(CLEAN, input, true))).hasSize(1)
        .allSatisfy(row -> assertThat(row).containsEntry("clause", clause).containsEntry("verdict", verdict));
  }

  @ParameterizedTest
  @CsvSource({"criminalPenalty, R35", "severeAdminPenalty, R35", "severeDishonesty, R36", "majorAccident, R37",
      "largerAccident, R37"})
  void what_was_not_checked_is_not_taken_as_clean(String input, String clause) {
    assertThat(DECISION.rows(with(CLEAN, input, null))).hasSize(1)
        .allSatisfy(row -> assertThat(row).containsEntry("clause", clause).containsEntry("verdict", "FLAG"));
  }

  @Test
  @Proves({"R35", "R36", "R37"})
  void a_clean_record_matches_nothing() {
    assertThat(DECISION.rows(CLEAN)).isEmpty();
  }

  @Test
  void every_record_is_listed() {
    var rows = DECISION.rows(Map.of("criminalPenalty", true, "severeAdminPenalty", true, "severeDishonesty", true,
        "majorAccident", true, "largerAccident", true));

    assertThat(rows).extracting(row -> row.get("verdict")).containsExactly("FAIL", "FAIL", "FAIL", "FAIL", "FLAG");
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(10);
  }

  private static final Map<String, Object> CLEAN = Map.of("criminalPenalty", false, "severeAdminPenalty", false,
      "severeDishonesty", false, "majorAccident", false, "largerAccident", false);
}
