package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.OptionalInt;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An applicant's way from the empty list to the receipt, and everything that may go wrong on it. */
@Tag("browser")
@CaseworkTest
class DraftInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5301));
  private static final String USER = "draft-applicant";
  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired ReadDraft reading;
  @Autowired SaveDraft saving;

  private DraftKey key;
  private String path;

  @BeforeEach
  void a_round_is_open() {
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var round = applicants.onlyOpenRound(RoundSamples.unusedNumber("PILOT-DRAFT"));
    key = new DraftKey(round.number(), OPERATOR, 1);
    path = "/cases/drafts/" + key;
  }

  @Test
  void what_is_typed_is_saved_and_still_there_after_a_reload() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = browser.page();
      page.navigate("/cases");
      browser.isFine();
      browser.picture("cases-new-1280");
      page.locator("a[href='" + path + "']").click();

      assertThat(page.locator("h1")).hasText("申报书");
      browser.isFine();
      browser.picture("draft-sections-new-1280");
      page.getByText("园区与四至").click();

      var name = name(page);
      name.fill("滨河创新园");
      assertThat(state(page)).containsText("已保存 ");
      browser.isFine();
      browser.picture("draft-new-1280");
      assertThat(saved()).contains("滨河创新园");

      page.reload();
      assertThat(name).hasValue("滨河创新园");
      page.navigate("/cases");
      assertThat(page.locator("main")).containsText("滨河创新园");
      browser.picture("cases-draft-1280");
      browser.isFine();
    }
  }

  @Test
  void two_windows_never_overwrite_each_other_unseen() {
    save("{\"park\": {\"name\": \"旧名\", \"address\": \"一号\"}}");
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = browser.page();
      var other = page.context().newPage();
      page.navigate(path + "/sections/park");
      other.navigate(path + "/sections/park");
      name(other).fill("另一窗口的名");
      assertThat(state(other)).containsText("已保存 ");

      name(page).fill("本窗口的名");
      assertThat(page.locator("#conflict")).containsText("另一窗口的名");
      assertThat(page.locator("#conflict")).containsText("本窗口的名");
      browser.isFine();
      browser.picture("draft-conflict-1280");
      assertThat(saved()).contains("另一窗口的名");

      page.locator("#take-theirs").click();
      assertThat(name(page)).hasValue("另一窗口的名");
      assertThat(page.locator("#conflict")).containsText("本窗口的名");
      page.locator("#conflict-close").click();
      name(page).fill("再改的名");
      page.waitForCondition(() -> saved().contains("再改的名"));

      name(other).fill("覆盖的名");
      other.locator("#keep-mine").click();
      page.waitForCondition(() -> saved().contains("覆盖的名"));
      browser.isFine();
    }
  }

  @Test
  void a_session_that_ends_while_typing_costs_nothing() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = browser.page();
      page.navigate(path + "/sections/park");
      assertThat(state(page)).containsText("新草稿");
      page.context().clearCookies();
      name(page).fill("过期后填写的名");
      assertThat(state(page)).containsText("登录已过期");
      assertThat(page.locator("#sign-in")).isVisible();
      browser.picture("draft-signed-out-1280");

      browser.signInApart(page.locator("#sign-in"), USER);
      assertThat(state(page)).containsText("已保存 ");
      assertThat(name(page)).hasValue("过期后填写的名");
      assertThat(saved()).contains("过期后填写的名");
    }
  }

  @Test
  void a_broken_network_is_said_and_made_up_for() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = browser.page();
      page.navigate(path + "/sections/park");
      assertThat(state(page)).containsText("新草稿");
      page.context().setOffline(true);
      name(page).fill("断网时填写的名");
      assertThat(state(page)).containsText("网络中断");
      page.context().setOffline(false);
      assertThat(state(page)).containsText("已保存 ");
      assertThat(saved()).contains("断网时填写的名");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void an_applicant_gets_from_the_form_to_the_receipt(int width) {
    var content = DraftSamples.draft(OPERATOR, District.HAIDIAN, width / 1000.0);
    DraftSamples.section(content, "park").put("name", "滨河园" + width + key.round()).remove("address");
    save(content.toString());
    try (var browser = new Browser(port, width).signIn(USER)) {
      var page = browser.page();
      page.navigate(path + "#park.address");
      var address = page.getByLabel("园区地址").first();
      assertThat(address).isFocused();
      page.navigate(path + "/sections/roster");
      uploadRoster(browser, width);
      page.locator("#go-on").click();
      assertThat(page.locator("h1")).hasText("经营数据");
      page.navigate(path + "#documents.BOUNDARY_MAP");
      assertThat(page.locator("[id='documents.BOUNDARY_MAP']")).isFocused();
      uploadMaterials(browser, width);

      page.navigate(path);
      assertThat(page.locator("#state-park")).containsText("有 1 处缺漏");
      browser.isFine();
      browser.picture("draft-sections-" + width);
      page.getByText("核对并提交").click();
      assertThat(page.locator("h1")).hasText("提交前核对");
      assertThat(page.locator("#submit")).isDisabled();
      browser.isFine();
      browser.picture("check-incomplete-" + width);
      page.locator(".to-mend a").first().click();
      assertThat(address).isFocused();
      name(page).focus();
      page.locator("#missing a").first().click();
      assertThat(address).isFocused();
      address.fill("滨河路 8 号");
      assertThat(page.locator("#missing")).isHidden();
      page.locator("#go-on").click();
      assertThat(page.locator("h1")).hasText("产业与方向");
      page.navigate(path + "/check");

      assertThat(page.locator("main")).containsText("内容和材料已齐全");
      assertThat(page.locator("main")).containsText("滨河路 8 号");
      assertThat(page.locator(".clauses .state-bad")).hasCount(0);
      browser.isFine();
      browser.picture("check-ready-" + width);
      page.locator("#submit").dblclick();

      assertThat(page.locator("h1")).hasText("申报回执");
      assertThat(page.locator(".receipt-files li")).hasCount(20);
      browser.isFine();
      browser.picture("receipt-" + width);
      page.navigate("/cases");
      assertThat(page.locator("main")).containsText("滨河园" + width);
      browser.isFine();
      browser.picture("cases-submitted-" + width);
    }
  }

  private void uploadRoster(Browser browser, int width) {
    var page = browser.page();
    page.setInputFiles("#roster-file", file("错误名单.xlsx", XLSX, RosterSamples.withMistakes()));
    assertThat(page.locator("#fixes-title")).isFocused();
    assertThat(page.locator("#roster-problems")).containsText("2026-02-30");
    browser.isFine();
    browser.picture("roster-fixes-" + width);
    page.getByLabel("第2行企业名称").fill("键盘更正的企业");
    page.keyboard().press("Enter");
    assertThat(page.locator("#fixes-title")).containsText("1 处");
    page.reload();
    page.getByLabel("第3行有效期止").fill("2026-02-28");
    page.keyboard().press("Enter");
    assertThat(page.locator("#roster-figures")).containsText("15 家");
    assertThat(page.locator("#roster-problems")).isHidden();
  }

  private void uploadMaterials(Browser browser, int width) {
    var page = browser.page();
    assertThat(page.locator("[data-slot=TENANT_LIST-EDITABLE].filled")).isVisible();
    page.setInputFiles("#BUSINESS_LICENCE-SEALED_PDF", file("执照.pdf", "application/pdf", SampleFiles.docx()));
    assertThat(page.locator("[data-slot=BUSINESS_LICENCE-SEALED_PDF] .slot-refusal")).containsText("未上传");
    for (var input : page.locator("#materials input[type=file]").all().stream()
        .map(one -> one.getAttribute("id")).toList()) {
      page.setInputFiles("#" + input, input.endsWith("SEALED_PDF")
          ? file("盖章扫描件.pdf", "application/pdf", SampleFiles.pdf())
          : file("电子版.docx", "application/octet-stream", SampleFiles.docx()));
      assertThat(page.locator("[data-slot=" + input + "].filled")).isVisible();
    }
    page.locator("[data-slot=DIRECTION_PROOF-EDITABLE] .slot-remove").click();
    assertThat(page.locator("[data-slot=DIRECTION_PROOF-EDITABLE]")).containsText("未上传");
    page.setInputFiles("#DIRECTION_PROOF-EDITABLE", file("方向.docx", "application/octet-stream", SampleFiles.docx()));
    assertThat(page.locator("[data-slot=DIRECTION_PROOF-EDITABLE].filled")).isVisible();
    browser.isFine();
    browser.picture("draft-filled-" + width);
  }

  private void save(String content) {
    People.asApplicant(OPERATOR);
    saving.save(key, content, OptionalInt.empty());
  }

  private String saved() {
    People.asApplicant(OPERATOR);
    return reading.read(key).draft().content();
  }

  private static com.microsoft.playwright.Locator name(Page page) {
    return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("园区名称"));
  }

  private static com.microsoft.playwright.Locator state(Page page) {
    return page.locator("#save-state");
  }

  private static FilePayload file(String name, String type, byte[] content) {
    return new FilePayload(name, type, content);
  }
}
