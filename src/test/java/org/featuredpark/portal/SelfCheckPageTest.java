package org.featuredpark.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.featuredpark.application.TestApplications;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class SelfCheckPageTest {

  @LocalServerPort int port;
  @Autowired TestApplications applicants;

  private Browserless stranger;
  private Map<String, String> figures;

  @BeforeEach
  void figures_that_just_reach_every_limit() {
    applicants.onlyOpenRound("PILOT-SELFPAGE-1");
    stranger = new Browserless(port);
    figures = new LinkedHashMap<>(Map.of("round", "PILOT-SELFPAGE-1", "independentLegalPerson", "true",
        "registeredInBeijing", "true", "boundaryDefined", "true", "titleClear", "true",
        "establishedDate", "2021-07-20", "operationStartDate", "2021-07-20", "operatorCoveragePct", "100"));
    figures.putAll(Map.of("usableOfficeAreaM2", "20,000.00", "totalRevenue", "400000", "srdiSmeCount", "15",
        "littleGiantCount", "３", "direction", "INDUSTRY_CLUSTER", "leadingAmount", "280000.01",
        "totalAmount", "400000"));
  }

  @Test
  void figures_that_reach_every_limit_meet_every_rule() {
    var answer = check();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("所填数据符合各项数值条件", "可用办公空间：不少于 20000 ㎡。", "（R22）", "（R14a）",
        "须凭材料核实（R31–R37）").doesNotContain("不符合</strong>").doesNotContain("待核实</strong>")
        .doesNotContain("未填写</strong>");
  }

  @Test
  void each_rule_that_is_missed_doubtful_or_unknown_is_named_and_entries_stay() {
    figures.put("usableOfficeAreaM2", "19999.99");
    figures.put("leadingAmount", "280000");
    figures.remove("srdiSmeCount");

    assertThat(check().body()).contains("有 1 项不符合", "可用办公空间 19999.99 ㎡，要求不少于 20000 ㎡", "有 1 项未填写",
        "入驻专精特新中小企业 未提供", "有 1 项须由主管部门核实", "主导产业占比 70%，要求超过 70%", "value=\"19999.99\"",
        "value=\"2021-07-20\"");
  }

  @Test
  void what_cannot_be_read_is_named_with_its_field_and_everything_stays() {
    figures.put("establishedDate", "去年");
    figures.put("usableOfficeAreaM2", "-1");
    figures.put("littleGiantCount", "2.5");
    figures.put("round", "PILOT-NONE-1");

    var answer = check();

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("href=\"#round\"", "href=\"#establishedDate\"", "成立日期：“去年”不是日期",
        "可用办公空间：“-1”不是数字", "“小巨人”企业数：“2.5”不正确", "value=\"去年\"", "value=\"-1\"", "value=\"400000\"")
        .doesNotContain("自查结果");
  }

  @Test
  void nothing_entered_is_all_unknown() {
    figures.keySet().removeIf(name -> !name.equals("round"));

    assertThat(check().body()).contains("有 12 项未填写", "特色方向：未选择").doesNotContain("不符合</strong>");
  }

  private HttpResponse<String> check() {
    return stranger.submit("/self-check", "/self-check", figures);
  }
}
