package org.featuredpark.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ObjectionOutcomeDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("notice/objection-outcome.dmn");

  @ParameterizedTest
  @CsvSource({
      "UPHELD, false, REMOVE, R53", "UPHELD, true, OPEN_EXIT, R54",
      "PARTLY_UPHELD, false, KEEP_WITH_CORRECTION, R53", "PARTLY_UPHELD, true, KEEP_WITH_CORRECTION, R53",
      "REJECTED, false, KEEP, R53", "REJECTED, true, KEEP, R53", "INADMISSIBLE, false, KEEP, Q6"})
  @Proves({"R53", "R54"})
  void only_an_upheld_objection_moves_a_park(String outcome, boolean published, String effect, String clause) {
    assertThat(DECISION.row(Map.of("outcome", outcome, "published", published)))
        .containsEntry("effect", effect).containsEntry("clause", clause);
  }

  @Test
  void an_undecided_objection_matches_nothing() {
    assertThat(DECISION.row(Map.of("outcome", "OPEN", "published", false))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }
}
