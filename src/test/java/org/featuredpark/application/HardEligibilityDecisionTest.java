package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.workflow.DecisionFixture.beijingDay;
import static org.featuredpark.workflow.DecisionFixture.with;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.featuredpark.workflow.JvmZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HardEligibilityDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/hard-eligibility.dmn");

  @ParameterizedTest
  @MethodSource
  @Proves({"R21", "R22", "R23", "R24", "R25", "R26", "R27", "R29", "R30", "E11", "E12"})
  void every_condition_has_two_sides(String input, Object just, Object missed, String clause, String reason) {
    assertThat(DECISION.rows(with(eligible(), input, just))).isEmpty();
    assertThat(DECISION.rows(with(eligible(), input, missed)))
        .containsExactly(Map.of("clause", clause, "verdict", "FAIL", "reason", reason));
  }

  static Stream<Arguments> every_condition_has_two_sides() {
    return Stream.of(
        Arguments.of("independentLegalPerson", true, false, "R25", "独立法人资格：不具备，要求申报主体具有独立法人资格。"),
        Arguments.of("registeredInBeijing", true, false, "R26", "注册地：不在本市，要求注册地在本市。"),
        Arguments.of("establishedDate", beijingDay("2021-07-20"), beijingDay("2021-07-21"), "R27",
            "成立日期：2021-07-21，要求至基准日 2024-07-20 满 3 年。"),
        Arguments.of("operationStartDate", beijingDay("2021-07-20"), beijingDay("2021-07-21"), "R27",
            "园区运营起始日期：2021-07-21，要求至基准日 2024-07-20 满 3 年。"),
        Arguments.of("usableOfficeAreaM2", 20000.0, 19999.99, "R22", "可用办公空间 19999.99 ㎡，要求不少于 20000 ㎡。"),
        Arguments.of("usableOfficeAreaM2", 20000.01, 15000.0, "R22", "可用办公空间 15000 ㎡，要求不少于 20000 ㎡。"),
        Arguments.of("operatorCoveragePct", 100.0, 99.99, "R24", "运营主体覆盖园区范围 99.99%，要求单一主体运营覆盖 100%。"),
        Arguments.of("operatorCoveragePct", 100.0, 101.0, "R24", "运营主体覆盖园区范围 101%，要求单一主体运营覆盖 100%。"),
        Arguments.of("boundaryDefined", true, false, "R21", "四至范围：不明确，要求有明确的四至范围。"),
        Arguments.of("titleClear", true, false, "R23", "产权情况：不清晰，要求产权清晰。"),
        Arguments.of("srdiSmeCount", 15, 14, "R29", "入驻专精特新中小企业 14 家，要求不少于 15 家。"),
        Arguments.of("littleGiantCount", 3, 2, "R30", "入驻专精特新“小巨人”企业 2 家，要求不少于 3 家。"));
  }

  @Test
  @Proves({"R27", "E15"})
  void an_old_firm_that_runs_its_park_for_less_than_three_years_is_not_enough() {
    var young = with(with(eligible(), "establishedDate", beijingDay("2019-07-20")), "operationStartDate",
        beijingDay("2021-08-20"));

    assertThat(DECISION.rows(young)).containsExactly(Map.of("clause", "R27", "verdict", "FAIL",
        "reason", "园区运营起始日期：2021-08-20，要求至基准日 2024-07-20 满 3 年。"));
  }

  @ParameterizedTest
  @CsvSource({"400000000000, 0", "0, 400000000000", "399999999999, 400000000000"})
  @Proves("R28")
  void output_or_revenue_of_four_billion_is_enough(long output, long revenue) {
    assertThat(DECISION.rows(turnover(output, revenue))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"399999999999, 399999999999, 399999.999999", "200000000000, 200000000000, 200000"})
  @Proves({"R28", "E08", "E09"})
  void output_and_revenue_are_neither_rounded_nor_added(long output, long revenue, String shown) {
    assertThat(DECISION.rows(turnover(output, revenue))).containsExactly(Map.of("clause", "R28", "verdict", "FAIL",
        "reason", "园区总产值 %s 万元、总营收 %s 万元，要求其中一项不低于 400000 万元（40 亿元）。".formatted(shown, shown)));
  }

  @ParameterizedTest
  @CsvSource({
      "UTC, 2020-02-29, 2023-02-28, true", "UTC, 2020-02-29, 2023-02-27, false",
      "Asia/Shanghai, 2020-02-29, 2023-02-28, true", "Asia/Shanghai, 2020-02-29, 2023-02-27, false",
      "America/Los_Angeles, 2020-02-29, 2023-02-28, true", "America/Los_Angeles, 2020-02-29, 2023-02-27, false",
      "UTC, 2025-03-01, 2028-02-29, false", "America/Los_Angeles, 2025-02-28, 2028-02-29, true"})
  @Proves({"R27", "E13", "E14"})
  void three_years_are_counted_in_beijing_days_wherever_the_server_is(
      String zone, String established, String base, boolean old) {
    var inputs = with(with(eligible(), "establishedDate", beijingDay(established)), "baseDate", beijingDay(base));
    var earlier = with(inputs, "operationStartDate", beijingDay("2010-01-01"));

    var rows = JvmZone.during(zone, () -> DECISION.rows(earlier));

    if (old) {
      assertThat(rows).isEmpty();
    } else {
      assertThat(rows).extracting(row -> row.get("reason"))
          .containsExactly("成立日期：%s，要求至基准日 %s 满 3 年。".formatted(established, base));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"independentLegalPerson", "registeredInBeijing", "establishedDate", "operationStartDate",
      "usableOfficeAreaM2", "operatorCoveragePct", "boundaryDefined", "titleClear", "srdiSmeCount", "littleGiantCount"})
  void what_was_not_given_is_not_fulfilled(String input) {
    assertThat(DECISION.rows(with(eligible(), input, null))).hasSize(1)
        .allSatisfy(row -> assertThat((String) row.get("reason")).contains("未提供"));
  }

  @Test
  void nothing_given_breaks_every_condition() {
    assertThat(DECISION.rows(Map.of())).hasSize(DECISION.ruleCount());
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(11);
  }

  private static Map<String, Object> turnover(long output, long revenue) {
    return with(with(eligible(), "totalOutputFen", output), "totalRevenueFen", revenue);
  }

  /** A park that fulfils every condition, so that it matches nothing. */
  private static Map<String, Object> eligible() {
    var inputs = new HashMap<String, Object>(Map.of("independentLegalPerson", true, "registeredInBeijing", true,
        "establishedDate", beijingDay("2015-01-01"), "operationStartDate", beijingDay("2016-01-01"),
        "baseDate", beijingDay("2024-07-20"), "usableOfficeAreaM2", 35000.5, "operatorCoveragePct", 100.0,
        "boundaryDefined", true, "titleClear", true));
    inputs.putAll(Map.of("totalOutputFen", 500000000000L, "totalRevenueFen", 450000000000L,
        "srdiSmeCount", 18, "littleGiantCount", 4));
    return inputs;
  }
}
