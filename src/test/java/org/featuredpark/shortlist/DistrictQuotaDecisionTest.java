package org.featuredpark.shortlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistrictQuotaDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("shortlist/district-quota.dmn");

  @ParameterizedTest
  @CsvSource({"0, 3, ALLOWED", "1, 3, ALLOWED", "3, 3, ALLOWED", "4, 3, REFUSED", "0, 0, ALLOWED", "1, 0, REFUSED"})
  @Proves("R43")
  void a_district_recommends_from_none_to_its_quota(int selected, int quota, String outcome) {
    assertThat(DECISION.row(Map.of("selectedCount", selected, "quota", quota)))
        .containsEntry("outcome", outcome).containsEntry("clause", "R43");
  }

  @Test
  void the_reason_names_both_numbers() {
    assertThat(DECISION.row(Map.of("selectedCount", 4, "quota", 3)))
        .containsEntry("reason", "本区推荐 4 个，要求不多于 3 个。");
  }

  @Test
  void an_impossible_count_matches_nothing() {
    assertThat(DECISION.row(Map.of("selectedCount", -1, "quota", 3))).isEmpty();
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(3);
  }
}
