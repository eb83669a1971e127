package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.testing.Proves;
import org.featuredpark.workflow.DecisionFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DistrictRoutingDecisionTest {

  @RegisterExtension
  static final DecisionFixture DECISION = DecisionFixture.of("application/district-routing.dmn");

  @ParameterizedTest
  @ValueSource(strings = {"110101", "110102", "110105", "110106", "110107", "110108", "110109", "110111", "110112",
      "110113", "110114", "110115", "110116", "110117", "110118", "110119", "BDA"})
  @Proves("R41")
  void each_of_the_seventeen_districts_receives_its_own(String code) {
    assertThat(DECISION.row(mail(code, code))).containsEntry("outcome", "ROUTED").containsEntry("target", code)
        .containsEntry("forwarded", false).containsEntry("clause", "R41");
  }

  @Test
  @Proves({"R41", "E26"})
  void mail_to_another_district_is_forwarded() {
    assertThat(DECISION.row(mail("110108", "BDA"))).containsEntry("outcome", "ROUTED")
        .containsEntry("target", "110108").containsEntry("forwarded", true)
        .containsEntry("reason", "材料投至 BDA，园区所在区代码 110108，已转送，收到时间以首次为准。");
  }

  @Test
  void an_application_on_the_portal_goes_to_the_district_of_the_park() {
    assertThat(DECISION.row(mail("110112", null))).containsEntry("outcome", "ROUTED")
        .containsEntry("target", "110112").containsEntry("forwarded", false);
  }

  @ParameterizedTest
  @ValueSource(strings = {"110302", "110110", ""})
  @Proves("R41")
  void an_unknown_code_is_refused(String code) {
    assertThat(DECISION.row(mail(code, "110108"))).containsEntry("outcome", "REFUSED").containsEntry("target", null);
    assertThat(DECISION.row(mail("110108", code))).containsEntry("outcome", "REFUSED").containsEntry("target", null);
  }

  @Test
  void a_park_without_a_district_is_refused() {
    assertThat(DECISION.row(Map.of())).containsEntry("outcome", "REFUSED")
        .containsEntry("reason", "园区所在区代码 未提供，要求为本市 16 个区或经开区之一。");
  }

  @ParameterizedTest
  @CsvSource({"10000, 10000.01, REFUSED", "10000, 10000, ROUTED", "10000.01, 10000, ROUTED", "20000, 0, ROUTED"})
  @Proves({"R41", "E25"})
  void the_larger_part_of_the_land_decides(double own, double other, String outcome) {
    var spanning = mail("110108", null);
    spanning.put("districtAreaM2", own);
    spanning.put("largestOtherAreaM2", other);

    assertThat(DECISION.row(spanning)).containsEntry("outcome", outcome).containsEntry("clause", "R41");
  }

  @Test
  void no_rule_slips_in_untested() {
    assertThat(DECISION.ruleCount()).isEqualTo(5);
  }

  private static Map<String, Object> mail(String boundary, String mailed) {
    var inputs = new HashMap<String, Object>();
    inputs.put("boundaryDistrictCode", boundary);
    inputs.put("mailedDistrictCode", mailed);
    return inputs;
  }
}
