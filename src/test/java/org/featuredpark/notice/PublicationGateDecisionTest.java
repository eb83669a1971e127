package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicationGateDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("notice/publication-gate.dmn");

  @ParameterizedTest
  @CsvSource({
      "true, 0, 10, PUBLISH, R53", "true, 0, 1, PUBLISH, R53",
      "false, 0, 10, WAIT, R53", "true, 1, 10, WAIT, R53",
      "true, 0, 11, REFUSE, R51", "false, 3, 11, REFUSE, R51", "true, 0, 0, REFUSE, R51"})
  @Proves({"R03", "R51", "R53"})
  void a_list_waits_for_the_notice_and_every_objection(
      boolean ended, int open, int listed, String outcome, String clause) {
    assertThat(DECISION.row(gate(ended, open, listed)))
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @Test
  void uncounted_objections_hold_the_list_back() {
    assertThat(DECISION.row(with(gate(true, 0, 10), "openObjections", null))).containsEntry("outcome", "WAIT")
        .containsEntry("reason", "未办结异议 未提供，要求为 0 件。");
  }

  @Test
  void a_list_that_was_not_counted_matches_nothing() {
    assertThat(DECISION.row(with(gate(true, 0, 10), "listedCount", null))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }

  private static Map<String, Object> gate(boolean ended, int open, int listed) {
    return Map.of("noticeEnded", ended, "openObjections", open, "listedCount", listed, "places", 10);
  }
}
