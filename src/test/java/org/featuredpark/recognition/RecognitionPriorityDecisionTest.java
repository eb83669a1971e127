package org.featuredpark.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecognitionPriorityDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("recognition/recognition-priority.dmn");

  @ParameterizedTest
  @CsvSource({
      "EXCELLENT, true, 1, QUEUE, R56", "GOOD, true, 2, QUEUE, R56", "PASS, true, 3, QUEUE, R56",
      "EXCELLENT, false, 0, NOT_ELIGIBLE, R06", "PASS, false, 0, NOT_ELIGIBLE, R06",
      "FAIL, true, 0, NOT_ELIGIBLE, R56", "FAIL, false, 0, NOT_ELIGIBLE, R56"})
  @Proves({"R06", "R56"})
  void priority_is_an_order_among_those_who_reached_their_targets(
      String grade, boolean achieved, int priority, String outcome, String clause) {
    assertThat(DECISION.row(Map.of("grade", grade, "targetsAchieved", achieved))).containsEntry("priority", priority)
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @Test
  void unknown_targets_match_nothing() {
    assertThat(DECISION.row(Map.of("grade", "GOOD"))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }
}
