package org.featuredpark.portal.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant follows the own case, and nobody else's; officials have the dossier. */
@CaseworkTest
class CaseProgressPagesTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5811));
  private static final long PAGE = 37;
  /** The numbers of the cases that open tasks belong to, read at once. */
  private static final long PAGE_WITH_TASKS = PAGE + 1;

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired TestAccounts accounts;
  @Autowired Applications applications;
  @Autowired CostMeter meter;
  @Autowired Driver driver;

  private Browserless owner;

  @BeforeEach
  void the_owner_is_signed_in() {
    owner = as("progress-owner", Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  @Test
  void the_owner_reads_where_the_case_is_and_what_it_waits_for() {
    var number = cases.inIntake(OPERATOR);

    var page = owner.get("/cases/" + number).body();

    assertThat(page).contains(number.value(), "下一步由", "海淀区中小企业主管部门", "核验申报材料和申报条件",
        "由区中小企业主管部门办理", "现在没有需要您办理的事项", "特色园区全周期：文字说明", "当前：核验申报材料",
        "/api/v1/applications/" + number + "/documents/BOUNDARY_MAP/SEALED_PDF", "/cases/" + number + "/receipt",
        "/cases/" + number + "/withdrawal");
    assertThat(owner.get("/api/v1/applications/" + number + "/diagram").body()).contains("\"flows\":[\"toIntake\"]");
    assertThat(owner.get("/api/v1/applications/" + number + "/boundary.svg").body()).contains("<svg", "公顷");
  }

  @Test
  void a_case_that_was_sent_back_names_what_to_mend_and_links_to_the_task() {
    var number = cases.sentBack(OPERATOR);

    assertThat(owner.get("/cases/" + number).body()).contains("退回补正", "四至范围图", "公章看不清", "待补正",
        "/tasks/" + driver.task(number.value(), "correctApplication").getId());
  }

  @Test
  void a_case_under_construction_shows_period_milestones_and_its_stage() {
    var number = cases.underConstruction(OPERATOR);

    assertThat(owner.get("/cases/" + number).body()).contains("建设进展", "2024年9月10日至2025年9月10日", "等待开工",
        "建设监测：文字说明", "申请退出", "自愿退出不受处罚");
  }

  @ParameterizedTest
  @CsvSource({"district-110108,403", "city-officer,403", "auditor,403", "expert,403", "applicant,404"})
  void nobody_else_opens_the_page(String group, int status) {
    var number = cases.inIntake(OPERATOR);
    var visitor = as("progress-" + group, group);

    assertThat(visitor.get("/cases/" + number).statusCode()).isEqualTo(status);
    assertThat(visitor.get("/cases/" + number + "/withdrawal").statusCode()).isEqualTo(status);
    assertThat(visitor.get("/cases/" + number + "/appeal").statusCode()).isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({"district-110108,200", "district-110105,404", "city-officer,200", "auditor,200", "expert,403",
      "applicant,404"})
  void the_diagram_is_for_those_who_may_follow_the_case(String group, int status) {
    var number = cases.inIntake(OPERATOR);

    assertThat(as("progress-" + group, group).get("/api/v1/applications/" + number + "/diagram").statusCode())
        .isEqualTo(status);
  }

  @Test
  void an_applicant_who_follows_an_officials_link_comes_to_the_own_page() {
    var number = cases.inIntake(OPERATOR);

    assertThat(owner.get("/workspace/cases/" + number).headers().firstValue("Location").orElse(""))
        .endsWith("/cases/" + number).doesNotContain("workspace");
  }

  @Test
  void a_withdrawal_needs_a_reason_and_ends_the_case() {
    var number = cases.inIntake(OPERATOR);
    var form = "/cases/" + number + "/withdrawal";

    var refused = submit(form, "reason", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("请填写撤回原因", "href=\"#reason\"");
    assertThat(applications.get(number).status()).isEqualTo(ApplicationStatus.SUBMITTED);

    assertThat(submit(form, "reason", "资料需重新准备").statusCode()).isEqualTo(302);
    assertThat(applications.get(number).status()).isEqualTo(ApplicationStatus.WITHDRAWN);
    assertThat(owner.get("/cases/" + number).body()).contains("资料需重新准备").doesNotContain("撤回或退出");
    var again = submit(form, "reason", "再撤一次");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("不能撤回", "再撤一次");
  }

  @Test
  void a_decision_is_contested_once_and_followed() {
    var number = cases.notSelected(OPERATOR);
    var form = "/cases/" + number + "/appeal";
    assertThat(owner.get("/cases/" + number).body()).contains("未入选名单", form + "?kind=NOT_SELECTED", "行政复议");

    var empty = submit(form, "grounds", "评分有误");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("请选择对哪一项决定申请复核", "评分有误");
    assertThat(submit(form, "kind", "NOT_SELECTED", "grounds", "").body()).contains("请写明申诉的事实和理由");

    assertThat(submit(form, "kind", "NOT_SELECTED", "grounds", "评分有误").statusCode()).isEqualTo(302);
    assertThat(owner.get("/cases/" + number).body()).contains(number + "-FS-01", "已收到，审查中")
        .doesNotContain(form + "?kind=NOT_SELECTED");
    assertThat(submit(form, "kind", "NOT_SELECTED", "grounds", "再次申请").body()).contains("已经申诉过", "再次申请");
  }

  @Test
  void a_page_takes_as_many_statements_with_a_long_history_as_with_a_short_one() {
    var number = cases.underConstruction(OPERATOR);
    owner.get("/cases/" + number);
    long first = meter.of(() -> owner.get("/cases/" + number)).statements();
    driver.fireTimer(number.value(), "firstMonthOver");
    People.asApplicant(OPERATOR);
    driver.fireTimer(number.value(), "firstQuarterOver");
    long later = meter.of(() -> owner.get("/cases/" + number)).statements();

    assertThat(first).isEqualTo(PAGE);
    assertThat(later).isEqualTo(PAGE_WITH_TASKS);
  }

  private HttpResponse<String> submit(String path, String... fields) {
    return owner.submit(path, path, fields);
  }

  private Browserless as(String user, String... groups) {
    People.asNobody();
    return new Browserless(port).signIn(accounts.ensure(user, groups));
  }
}
