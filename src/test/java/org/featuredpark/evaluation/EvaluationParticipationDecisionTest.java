package org.featuredpark.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluationParticipationDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("evaluation/evaluation-participation.dmn");

  @ParameterizedTest
  @CsvSource({
      "SUBMITTED, false, PROCEED, R55", "SUBMITTED, true, PROCEED, R55",
      "LATE, false, CURE, R57", "LATE, true, DEEMED_FAIL, R57",
      "INCOMPLETE, false, CURE, R57", "INCOMPLETE, true, DEEMED_FAIL, R57",
      "ABSENT, false, DEEMED_FAIL, R57", "REFUSED, false, DEEMED_FAIL, R57", "WAIVED, false, WAIVED, R57"})
  @Proves({"R55", "R57"})
  void one_cure_is_given_for_late_or_incomplete_reports(String status, boolean used, String outcome, String clause) {
    assertThat(DECISION.row(Map.of("status", status, "cureUsed", used)))
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @Test
  void an_unknown_status_matches_nothing() {
    assertThat(DECISION.row(Map.of("status", "PENDING", "cureUsed", false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(8);
  }
}
