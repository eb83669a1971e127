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

class ObjectionAdmissibilityDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("notice/objection-admissibility.dmn");

  @ParameterizedTest
  @CsvSource({"UNIT, true, false, ADMISSIBLE, R53", "UNIT, false, true, INADMISSIBLE, Q6",
      "PERSON, false, true, ADMISSIBLE, R53", "PERSON, true, false, INADMISSIBLE, Q6"})
  @Proves("Q6")
  void a_unit_seals_and_a_person_signs(String type, boolean sealed, boolean signed, String outcome, String clause) {
    assertThat(DECISION.row(objection(type, sealed, signed)))
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @ParameterizedTest
  @CsvSource({"named, Q6, 实名", "addressGiven, Q6, 地址", "contactGiven, Q6, 联系方式", "evidenceGiven, Q6, 证据",
      "inTime, R53, 公示期"})
  @Proves({"R53", "Q6"})
  void what_is_missing_is_named(String input, String clause, String word) {
    assertThat(DECISION.row(with(objection("UNIT", true, true), input, false)))
        .containsEntry("outcome", "INADMISSIBLE").containsEntry("clause", clause)
        .hasEntrySatisfying("reason", reason -> assertThat((String) reason).contains(word));
    assertThat(DECISION.row(with(objection("PERSON", true, true), input, null)))
        .containsEntry("outcome", "INADMISSIBLE");
  }

  @Test
  void an_unknown_objector_matches_nothing() {
    assertThat(DECISION.row(objection("CROWD", true, true))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(9);
  }

  private static Map<String, Object> objection(String type, boolean sealed, boolean signed) {
    return Map.of("objectorType", type, "named", true, "addressGiven", true, "contactGiven", true,
        "sealPresent", sealed, "handSigned", signed, "evidenceGiven", true, "inTime", true);
  }
}
