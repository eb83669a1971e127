package org.featuredpark.portal.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.regex.Pattern;
import org.featuredpark.application.ApplicationForm;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.SubmitApplication;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.Browserless;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.CostMeter;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@CaseworkTest
class DraftPagesTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5321));
  private static final CreditCode STRANGER = new CreditCode(RosterSamples.code(5322));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired SaveDraft saving;
  @Autowired SubmitApplication submitting;
  @Autowired UploadRoster uploading;
  @Autowired CostMeter meter;
  @Autowired Driver driver;
  @Autowired TestTime time;

  private DraftKey key;
  private String page;

  @BeforeEach
  void a_round_is_open() {
    accounts.ensure("drafts-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    accounts.ensure("drafts-stranger", Role.APPLICANT.group(), Groups.operator(STRANGER));
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-DRAFTS"));
    key = new DraftKey(round.number(), OPERATOR, 1);
    page = "/cases/drafts/" + key;
  }

  @Test
  void the_page_leads_to_all_sections_and_runs_no_script_of_its_own() {
    var shown = owner().get(page).body();

    assertThat(shown).contains("2024年7月20日 24:00", "还剩 10 天", "未开始").doesNotContain("<script>", "填写中");
    assertThat(ApplicationForm.sections()).allSatisfy(section -> assertThat(shown)
        .contains("href=\"" + page + "/sections/" + section.path() + "\"").contains(section.label()));
    assertThat(shown).contains(page + "/sections/roster", page + "/sections/documents", "href=\"" + page + "/check\"");
  }

  @Test
  void each_section_says_how_far_it_is() {
    People.asApplicant(OPERATOR);
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    DraftSamples.section(draft, "park").remove(List.of("name", "address"));
    draft.remove("commitments");
    saving.save(key, draft.toString(), OptionalInt.empty());

    assertThat(owner().get(page).body()).containsPattern("id=\"state-park\">\\s*<strong[^>]*>填写中</strong>\\s*"
            + "<span[^>]*>有 2 处缺漏").containsPattern("id=\"state-operator\">\\s*<strong[^>]*>已完成")
        .containsPattern("id=\"state-commitments\">\\s*<strong[^>]*>未开始").contains("<strong>4</strong> / <span>8");
  }

  @Test
  void each_section_has_a_page_that_leads_on_to_the_next() {
    var sections = List.of("operator", "park", "industry", "roster", "operation", "project", "documents",
        "commitments");
    for (int i = 0; i < sections.size(); i++) {
      var onward = i + 1 < sections.size() ? "/sections/" + sections.get(i + 1) : "/check";
      assertThat(owner().get(page + "/sections/" + sections.get(i)).body())
          .contains("第 <span>" + (i + 1), "data-section=\"" + sections.get(i) + "\"")
          .containsPattern("id=\"go-on\"[^>]* href=\"" + page + onward + "\"").doesNotContain("<script>");
    }
    var documents = owner().get(page + "/sections/documents").body();
    assertThat(MaterialKind.values()).allSatisfy(kind -> assertThat(documents)
        .contains("id=\"documents." + kind + "\""));
    assertThat(owner().get(page + "/sections/roster").body()).contains("还没有上传企业名单");
    assertThat(owner().get(page + "/sections/nothing").statusCode()).isEqualTo(404);
  }

  @Test
  void only_the_pages_that_show_the_roster_go_through_it() {
    People.asApplicant(OPERATOR);
    uploading.upload(key, "名单.xlsx", RosterSamples.largest());
    var owner = owner();
    owner.get(page);

    assertThat(meter.of(() -> owner.get(page)).statements()).isEqualTo(4);
    assertThat(owner.get(page + "/sections/roster").body()).contains("<strong>2000</strong> 行");
    assertThat(owner.get(page + "/roster").body()).contains("<strong>2000</strong> 行");
    assertThat(owner.get(page + "/check").body()).contains("<strong>2000</strong> 行");
  }

  @Test
  void the_form_is_served_as_it_is_deployed_whole_or_by_section() {
    assertThat(owner().get("/api/v1/applications/form").body()).contains("\"id\":\"application\"", "统一社会信用代码");
    assertThat(owner().get("/api/v1/applications/form/park").body()).contains("\"id\":\"application\"", "东至")
        .doesNotContain("\"path\":\"operator\"");
    assertThat(owner().get("/api/v1/applications/form/roster").statusCode()).isEqualTo(404);
    assertThat(new Browserless(port).get("/api/v1/applications/form").statusCode()).isEqualTo(401);
    assertThat(new Browserless(port).get("/api/v1/applications/form/park").statusCode()).isEqualTo(401);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/sections/park", "/sections/roster", "/roster", "/materials", "/check"})
  void a_draft_is_nobody_elses_business(String part) {
    assertThat(owner().get(page + part).statusCode()).isEqualTo(200);
    assertThat(new Browserless(port).signIn("drafts-stranger").get(page + part).statusCode()).isEqualTo(403);
    assertThat(new Browserless(port).get(page + part).statusCode()).isEqualTo(302);
    assertThat(new Browserless(port).signIn(accounts.ensure("drafts-officer", Groups.officersOf(District.HAIDIAN)))
        .get(page + part).statusCode()).isEqualTo(403);
  }

  @Test
  void what_is_missing_is_listed_with_the_way_to_its_field() {
    People.asApplicant(OPERATOR);
    saving.save(key, "{\"park\": {\"usableOfficeAreaM2\": 19999}, \"project\": {\"planned\": true, \"milestones\": "
        + "[{\"code\": \"M1\"}]}}", OptionalInt.empty());

    assertThat(owner().get(page + "/check").body())
        .contains("href=\"" + page + "/sections/park#park.name\"").contains("园区名称：请填写。（R20）")
        .contains("href=\"" + page + "/sections/project#project.milestones.0.name\"").contains("第1项里程碑名称：请填写。")
        .contains("href=\"" + page + "/sections/roster#roster\"")
        .contains("href=\"" + page + "/sections/documents#documents.BOUNDARY_MAP\"")
        .contains("可用办公空间 19999 ㎡，要求不少于 20000 ㎡。").contains("填写完整后判断")
        .containsPattern("id=\"submit\"[^>]* data-ready=\"false\"");
  }

  @Test
  void a_complete_draft_is_shown_whole_and_may_be_submitted() {
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0), RosterSamples.sufficient());

    var shown = owner().get(page + "/check").body();
    assertThat(shown).contains("内容和材料已齐全", "中关村示范园运营有限公司", "人才引领型", "开工报告", "海淀区")
        .doesNotContain("state-bad\">不符合").containsPattern("id=\"submit\"[^>]* data-ready=\"true\"")
        .doesNotContain("其他类型说明");
    assertThat(requestKey(owner().get(page + "/check").body())).hasSize(36).isNotEqualTo(requestKey(shown));
  }

  @Test
  void a_draft_that_was_sent_back_names_what_may_change_and_is_answered_in_its_task() {
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0), RosterSamples.sufficient());
    var number = submitting.submit(key, UUID.randomUUID().toString()).application();
    assertThat(owner().get(page).body()).contains("已提交为申报").contains(number.value());

    People.asOfficer(District.HAIDIAN);
    driver.complete(number.value(), "verifyMaterials", Map.of("decision", "RETURN", "note", "请更正。",
        "corrections", "[{\"field\": \"park.address\", \"reason\": \"门牌号有误\"},"
            + " {\"field\": \"documents.BOUNDARY_MAP\", \"reason\": \"看不清\"}]"));

    assertThat(owner().get(page).body()).contains("被退回补正", "门牌号有误", page + "/sections/park#park.address")
        .containsPattern("id=\"state-park\">\\s*<strong[^>]*>需补正</strong>\\s*<span[^>]*>有 1 处可以修改")
        .containsPattern("id=\"state-operator\">\\s*<strong[^>]*>不需补正");
    assertThat(owner().get(page + "/sections/park").body()).contains("门牌号有误");
    var documents = owner().get(page + "/sections/documents").body();
    assertThat(slot(documents, "BOUNDARY_MAP")).contains("需补正：<span>看不清", "slot-acts\">");
    assertThat(slot(documents, "CREDIT_REPORT")).contains("不需补正，不能更改", "slot-acts\" hidden");
    assertThat(owner().get(page + "/sections/roster").body()).contains("upload-line\" hidden");
    assertThat(owner().get(page + "/check").body()).contains("我的待办").doesNotContain("id=\"submit\"");
  }

  @Test
  void after_the_deadline_the_page_says_so() {
    time.setTo(Instant.parse("2024-07-20T16:00:00Z"));

    assertThat(owner().get(page).body()).contains("已截止", "逾期报送，不予受理").doesNotContain("宽限");
  }

  @Test
  void within_the_grace_pages_say_what_still_comes_in_and_a_draft_is_unsent_only_afterwards() {
    var round = applicants.openRound(RoundSamples.unusedNumber("PILOT-DRAFTS"), 10);
    page = "/cases/drafts/" + round.number() + "/" + OPERATOR + "/1";
    People.asApplicant(OPERATOR);
    saving.save(new DraftKey(round.number(), OPERATOR, 1), "{\"park\":{\"name\":\"宽限园\"}}", OptionalInt.empty());
    var rule = "截止前已开始上传的材料，最迟可于2024年7月21日 00:10前传完并提交";
    assertThat(owner().get(page).body()).contains(rule, "还剩 10 天").doesNotContain("草稿暂不能改动");

    time.setTo(Instant.parse("2024-07-20T16:04:30Z"));
    assertThat(owner().get(page).body()).contains(rule, "已截止，上传宽限还剩 5 分钟", "草稿暂不能改动")
        .doesNotContain("逾期报送，不予受理");
    assertThat(listed("宽限园")).contains("未提交", rule, "传完并提交").doesNotContain("截止未提交");

    time.setTo(Instant.parse("2024-07-20T16:10:00Z"));
    assertThat(owner().get(page).body()).contains("逾期报送，不予受理").doesNotContain("草稿暂不能改动");
    assertThat(listed("宽限园")).contains("截止未提交", "查看草稿");
  }

  /** The card of a draft in the list of the operator's drafts. */
  private String listed(String park) {
    var cases = owner().get("/cases").body();
    int at = cases.indexOf(park);
    return cases.substring(at, cases.indexOf("</li>", at));
  }

  @Test
  void a_park_beyond_the_ninth_and_a_round_that_is_not_there_are_refused_in_words() {
    assertThat(owner().get("/cases/drafts/" + key.round() + "/" + OPERATOR + "/10").body()).contains("最多申报9个园区");
    assertThat(owner().get("/cases/drafts/PILOT-NONE-1/" + OPERATOR + "/1").statusCode()).isEqualTo(404);
  }

  private static String slot(String shown, String kind) {
    int from = shown.indexOf("data-slot=\"" + kind + "-SEALED_PDF\"");
    return shown.substring(from, shown.indexOf("slot-refusal", from));
  }

  private static String requestKey(String shown) {
    var key = Pattern.compile("data-key=\"([^\"]+)\"").matcher(shown);
    return key.find() ? key.group(1) : "";
  }

  private Browserless owner() {
    return new Browserless(port).signIn("drafts-applicant");
  }
}
