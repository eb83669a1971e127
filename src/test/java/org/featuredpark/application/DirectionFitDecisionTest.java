package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DirectionFitDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/direction-fit.dmn");

  @ParameterizedTest
  @ValueSource(strings = {"CHAIN_INTEGRATION", "DIGITAL_ACCELERATION", "ECOSYSTEM_ENABLEMENT", "TALENT_LED"})
  void a_direction_without_a_numeric_claim_matches_nothing(String direction) {
    assertThat(DECISION.rows(claim(direction, 0, 0, 0))).isEmpty();
  }

  @Test
  @Proves({"R13", "E22"})
  void an_unknown_direction_or_none_fails() {
    assertThat(DECISION.rows(claim("OTHER", 0, 0, 0))).containsExactly(Map.of("clause", "R13", "verdict", "FAIL",
        "reason", "特色方向：OTHER，要求在六个特色方向中选择且仅选择一个。"));
    assertThat(DECISION.rows(Map.of())).extracting(row -> row.get("clause")).containsExactly("R13");
  }

  @ParameterizedTest
  @CsvSource({"70, 100, 70", "69999999, 100000000, 69.9999", "1, 3, 33.3333", "0, 100, 0"})
  @Proves({"R14a", "E10"})
  void a_leading_share_of_seventy_percent_or_less_is_flagged(long leading, long total, String shown) {
    assertThat(DECISION.rows(claim("INDUSTRY_CLUSTER", leading, total, 0))).containsExactly(Map.of("clause", "R14a",
        "verdict", "FLAG", "reason", "主导产业占比 " + shown + "%，要求超过 70%。"));
  }

  @ParameterizedTest
  @CsvSource({"700001, 1000000", "280000000001, 400000000000", "5, 5"})
  @Proves("R14a")
  void a_leading_share_above_seventy_percent_is_enough(long leading, long total) {
    assertThat(DECISION.rows(claim("INDUSTRY_CLUSTER", leading, total, 0))).isEmpty();
  }

  @Test
  void a_share_that_cannot_be_computed_is_flagged() {
    assertThat(DECISION.rows(claim("INDUSTRY_CLUSTER", 5, 0, 0))).extracting(row -> row.get("reason"))
        .containsExactly("主导产业占比 无法计算，要求超过 70%。");
    assertThat(DECISION.rows(Map.of("direction", "INDUSTRY_CLUSTER"))).extracting(row -> row.get("verdict"))
        .containsExactly("FLAG");
  }

  @ParameterizedTest
  @CsvSource({"3, true", "2, false"})
  @Proves("R17a")
  void three_resident_capitals_are_enough(int count, boolean enough) {
    var rows = DECISION.rows(claim("CAPITAL_ENABLEMENT", 0, 0, count));

    if (enough) {
      assertThat(rows).isEmpty();
    } else {
      assertThat(rows).containsExactly(Map.of("clause", "R17a", "verdict", "FLAG",
          "reason", "入驻知名产业资本 2 家，要求不少于 3 家。"));
    }
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(3);
  }

  private static Map<String, Object> claim(String direction, long leading, long total, int capitals) {
    return Map.of("direction", direction, "leadingAmountFen", leading, "totalAmountFen", total,
        "residentCapitalCount", capitals);
  }
}
