package org.featuredpark.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtensionRequestDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("monitoring/extension-request.dmn");

  @ParameterizedTest
  @CsvSource({
      "10, 0, 90, false, false, ADMISSIBLE", "11, 0, 1, false, false, ADMISSIBLE",
      "9, 0, 90, false, false, REFUSED", "10, 1, 90, false, false, REFUSED", "10, 0, 91, false, false, REFUSED",
      "10, 0, 0, false, false, REFUSED", "10, 0, 90, true, false, REFUSED", "10, 0, 90, false, true, REFUSED"})
  @Proves("Q5")
  void an_extension_is_early_single_short_and_inside_the_pilot(
      int daysBefore, int previous, int days, boolean beyond, boolean after, String outcome) {
    assertThat(DECISION.row(Map.of("workingDaysBefore", daysBefore, "previousExtensions", previous,
        "requestedDays", days, "beyondPilotEnd", beyond, "afterPlannedStart", after)))
        .containsEntry("outcome", outcome).containsEntry("clause", "Q5");
  }

  @Test
  void the_reason_names_what_was_asked_and_what_is_allowed() {
    assertThat(DECISION.row(Map.of("workingDaysBefore", 10, "previousExtensions", 0, "requestedDays", 91,
        "beyondPilotEnd", false, "afterPlannedStart", false)))
        .containsEntry("reason", "申请延期 91 天，要求不超过 90 天。");
  }

  @Test
  void a_request_that_says_nothing_is_refused() {
    assertThat(DECISION.row(Map.of())).containsEntry("outcome", "REFUSED");
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(7);
  }
}
