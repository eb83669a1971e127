package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.SaveDraft;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A section of a draft on its own page: what two windows, a lost page and a drawn boundary come to. */
@Tag("browser")
@CaseworkTest
class SectionInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5361));
  private static final CreditCode OTHER = new CreditCode(RosterSamples.code(5362));
  private static final String USER = "section-applicant";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired ReadDraft reading;
  @Autowired SaveDraft saving;
  @Autowired Driver driver;

  private DraftKey key;
  private String path;

  @BeforeEach
  void a_round_is_open() {
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var round = applicants.openRound("PILOT-SECTION-" + UUID.randomUUID().toString().substring(0, 8)
        .toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), OPERATOR, 1);
    path = "/cases/drafts/" + key;
  }

  @Test
  void two_windows_on_two_sections_keep_what_both_enter_and_a_closing_page_still_saves() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = open(browser, "operator");
      var other = page.context().newPage();
      other.navigate(path + "/sections/park");
      field(other, "园区名称").fill("两窗园");
      assertThat(state(other)).containsText("已保存 ");

      other.onDialog(dialog -> dialog.accept());
      field(other, "园区地址").fill("两窗路");
      other.close(new Page.CloseOptions().setRunBeforeUnload(true));
      page.waitForCondition(() -> saved().contains("两窗路"));

      field(page, "申报主体名称").fill("两窗公司");
      assertThat(state(page)).containsText("已保存 ");
      assertThat(page.locator("#conflict")).isHidden();
      assertThat(saved()).contains("两窗园", "两窗路", "两窗公司", OPERATOR.value());
      browser.isFine();
    }
  }

  @Test
  void what_was_left_unsaved_comes_back_unless_it_was_changed_since_and_goes_with_the_person() {
    save("{\"park\": {\"name\": \"甲\"}}");
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = open(browser, "park");
      leave(page, "{\"name\":\"旧\"}", "乙");
      page.reload();
      assertThat(page.locator("#conflict")).containsText("甲");
      assertThat(page.locator("#conflict")).containsText("乙");
      assertThat(saved()).contains("甲").doesNotContain("乙");
      page.locator("#take-theirs").click();
      assertThat(field(page, "园区名称")).hasValue("甲");
      assertThat(kept(page)).isZero();

      leave(page, "{\"name\":\"甲\"}", "丙");
      page.reload();
      assertThat(field(page, "园区名称")).hasValue("丙");
      assertThat(state(page)).containsText("已保存 ");
      assertThat(saved()).contains("丙");
      assertThat(kept(page)).isZero();

      leave(page, "{\"name\":\"丙\"}", "丁");
      page.getByText("退出").click();
      assertThat(page.getByText("登录").first()).isVisible();
      assertThat(kept(page)).isZero();
      browser.isFine();
    }
  }

  @Test
  void by_keyboard_alone_a_section_is_filled_in_and_says_what_it_lacks() {
    try (var browser = new Browser(port, 360).signIn(USER)) {
      var page = browser.page();
      page.navigate(path);
      page.locator("a[href$='/sections/commitments']").focus();
      page.keyboard().press("Enter");
      var first = page.getByLabel("承诺申报材料真实、准确、完整");
      first.focus();
      page.keyboard().press("Space");
      page.locator("#go-on").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("#missing")).containsText("本部分还有 1 处");
      assertThat(page.locator("#missing")).isFocused();
      assertThat(page.locator("#missing-title").boundingBox().y)
          .isGreaterThan(page.locator("#save-bar").boundingBox().y + page.locator("#save-bar").boundingBox().height);
      browser.isFine();
      browser.picture("section-missing-360");
      page.keyboard().press("Tab");
      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(page.getByLabel("承诺已如实申报")).isFocused();
      page.keyboard().press("Space");
      page.locator("#go-on").focus();
      page.keyboard().press("Enter");
      assertThat(page.locator("h1")).hasText("提交前核对");
      browser.isFine();
    }
  }

  @Test
  void a_boundary_is_drawn_typed_or_pasted_and_measured() {
    applicants.submitted(new DraftKey(key.round(), OTHER, 1), DraftSamples.draft(OTHER, District.HAIDIAN, 0.3),
        RosterSamples.sufficient());
    try (var browser = new Browser(port, 360).signIn(USER)) {
      var page = open(browser, "park");
      var text = page.getByLabel("四至范围图形（GeoJSON）");
      var result = page.locator("#boundary-result");
      text.fill(DraftSamples.square(0.301));
      assertThat(result).containsText("平方米（1.9 公顷）");
      assertThat(result).containsText("与另一份申报的范围重叠约 9,4");
      assertThat(page.getByLabel("顶点 3 纬度")).hasValue("39.981");
      browser.isFine();
      browser.picture("section-boundary-360");

      page.locator("#boundary-swap").click();
      assertThat(result).containsText("写反了");
      page.locator("#boundary-swap").click();
      page.getByLabel("顶点 3 经度").fill("116.601");
      page.getByLabel("顶点 4 经度").fill("116.603");
      assertThat(result).containsText("自相交");

      text.fill("");
      assertThat(result).containsText("还没有图形");
      for (var corner : new double[][] {{0.3, 0.3}, {0.7, 0.3}, {0.5, 0.7}}) {
        var plane = page.locator("#boundary-plane");
        var box = plane.boundingBox();
        plane.click(new Locator.ClickOptions().setPosition(box.width * corner[0], box.height * corner[1]));
      }
      assertThat(page.locator("#boundary-list li")).hasCount(3);
      assertThat(result).containsText("图形面积约");
      page.locator("#boundary-add").focus();
      page.keyboard().press("Enter");
      page.keyboard().type("116.39");
      page.keyboard().press("Tab");
      page.keyboard().type("39.91");
      page.getByLabel("删除顶点 1").focus();
      page.keyboard().press("Enter");
      assertThat(page.getByLabel("删除顶点 1")).isFocused();
      page.waitForCondition(() -> saved().contains("[116.39,39.91]"));
      page.reload();
      assertThat(page.getByLabel("顶点 3 经度")).hasValue("116.39");
      browser.isFine();
    }
  }

  @Test
  void while_a_correction_is_open_only_what_was_flagged_can_be_changed() {
    var number = applicants.submitted(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.4),
        RosterSamples.sufficient());
    People.asOfficer(District.HAIDIAN);
    driver.complete(number.value(), "verifyMaterials", Map.of("decision", "RETURN", "note", "请更正。",
        "corrections", "[{\"field\": \"park.address\", \"reason\": \"门牌号有误\"}]"));
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = open(browser, "park");
      assertThat(field(page, "园区名称")).not().isEditable();
      assertThat(field(page, "园区地址")).isEditable();
      assertThat(page.locator(".fjs-form-field-textfield:has-text('门牌号有误')")).containsText("园区地址");
      assertThat(page.locator("#boundary-add")).isDisabled();
      page.locator("#boundary-plane").click();
      assertThat(page.locator("#boundary-list li")).hasCount(4);
      browser.isFine();
      browser.picture("section-correction-1280");
    }
  }

  private Page open(Browser browser, String section) {
    browser.page().navigate(path + "/sections/" + section);
    assertThat(browser.page().locator("#save-state:not([data-state=loading])")).isVisible();
    return browser.page();
  }

  /** What a page that went away would have left of its section. */
  private void leave(Page page, String base, String name) {
    page.evaluate("([key, base, name]) => sessionStorage.setItem(key, JSON.stringify({base, typed: {name}}))",
        new String[] {"unsaved " + USER + " " + path + " park", base, name});
  }

  private static int kept(Page page) {
    return (Integer) page.evaluate("Object.keys(sessionStorage).filter(key => key.startsWith('unsaved ')).length");
  }

  private void save(String content) {
    People.asApplicant(OPERATOR);
    saving.save(key, content, OptionalInt.empty());
  }

  private String saved() {
    People.asApplicant(OPERATOR);
    return reading.read(key).draft().content();
  }

  private static Locator field(Page page, String name) {
    return page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name)).first();
  }

  private static Locator state(Page page) {
    return page.locator("#save-state");
  }
}
