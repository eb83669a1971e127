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

class MaterialCompletenessDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/material-completeness.dmn");

  @ParameterizedTest
  @CsvSource({
      "0, 0, 0, true, COMPLETE, R40", "0, 0, 0, false, COMPLETE, R40",
      "1, 0, 0, true, CORRECTABLE, R39", "0, 1, 0, true, CORRECTABLE, R40", "0, 0, 1, true, CORRECTABLE, R40",
      "1, 0, 0, false, INCOMPLETE, R39", "0, 1, 0, false, INCOMPLETE, R40", "0, 0, 1, false, INCOMPLETE, R40"})
  @Proves({"R39", "R40"})
  void what_is_missing_can_be_corrected_until_the_deadline(
      int required, int sealed, int editable, boolean before, String outcome, String clause) {
    assertThat(DECISION.row(missing(required, sealed, editable, before)))
        .containsEntry("outcome", outcome).containsEntry("clause", clause);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 8"})
  void corrections_may_be_repeated(int used, int next) {
    var row = DECISION.row(with(missing(2, 1, 0, true), "correctionsUsed", used));

    assertThat(row).containsEntry("outcome", "CORRECTABLE").containsEntry("reason",
        "必交材料缺 2 份，盖章 PDF 缺 1 份，可编辑电子版缺 0 份，要求均为 0 份；截止前可退回补正（本次为第 " + next + " 次）。");
  }

  @Test
  void an_uncounted_document_matches_nothing() {
    assertThat(DECISION.row(with(missing(0, 0, 0, true), "missingSealedPdfCount", null))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(7);
  }

  private static Map<String, Object> missing(int required, int sealed, int editable, boolean before) {
    return Map.of("missingRequiredCount", required, "missingSealedPdfCount", sealed, "missingEditableCount", editable,
        "beforeDeadline", before, "correctionsUsed", 0);
  }
}
