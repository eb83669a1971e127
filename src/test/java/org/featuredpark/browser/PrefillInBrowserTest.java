package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.FilledFormSamples;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A draft that begins with what was said before, or with what a file says. */
@Tag("browser")
@CaseworkTest
class PrefillInBrowserTest {

  private static final String USER = "prefill-applicant";
  private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired ReadDraft reading;

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void what_was_taken_over_is_marked_compared_and_confirmed(int width) {
    var operator = new CreditCode(RosterSamples.code(5361 + width));
    accounts.ensure(USER + width, Role.APPLICANT.group(), Groups.operator(operator));
    applicants.submitted(applicants.openRound(name()), operator, District.HAIDIAN, 0);
    var key = new DraftKey(applicants.openRound(name()).number(), operator, 1);
    var path = "/cases/drafts/" + key;
    try (var browser = new Browser(port, width).signIn(USER + width)) {
      var page = browser.page();
      page.navigate(path);
      assertThat(page.locator("#prefill-source")).containsText("示范园");
      browser.isFine();
      page.locator("#prefill-form button").click();
      assertThat(page.locator("#prefill")).containsText("已沿用");

      page.locator("#filled-form summary").click();
      page.setInputFiles("#filled-file", new FilePayload("申报书.xlsx", XLSX, FilledFormSamples.workbook(
          Map.of("园区地址", "滨河路 8 号", "近三年内的原法定代表人", "赵六", "数据年度", "去年"))));
      assertThat(page.locator("#filled-found")).containsText("“去年”没有认出");
      assertThat(page.getByLabel("申报主体：近三年内的原法定代表人")).isChecked();
      assertThat(page.getByLabel("园区与四至：园区地址")).not().isChecked();
      browser.isFine();
      browser.picture("filled-form-" + width);
      page.getByLabel("园区与四至：园区地址").check();
      page.locator("#filled-apply button").click();
      page.waitForCondition(() -> saved(key).contains("滨河路 8 号"));
      assertThat(page.getByLabel("园区与四至：园区地址")).hasCount(0);

      page.navigate("/cases");
      page.navigate(path + "#park.address");
      assertThat(page.getByLabel("园区地址").first()).hasValue("滨河路 8 号");
      var name = marked(page, "园区名称");
      assertThat(name).isVisible();
      assertThat(marked(page, "园区运营起始日期")).isVisible();
      name.locator("input").fill("新的园区名称");
      assertThat(name).hasCount(0);
      page.waitForCondition(() -> saved(key).contains("新的园区名称"));

      page.navigate(path + "/check");
      assertThat(page.locator("#prefill")).containsText("与上次不同（3 项）");
      page.locator(".kept summary").first().click();
      browser.isFine();
      browser.picture("prefill-comparison-" + width);
      var kept = page.locator(".kept").count();
      page.locator(".kept button").first().click();
      assertThat(page.locator(".kept")).hasCount(kept - 1);
      browser.isFine();
    }
  }

  private static Locator marked(Page page, String field) {
    return page.locator("[data-prefilled]", new Page.LocatorOptions().setHasText(field));
  }

  private String saved(DraftKey key) {
    People.asApplicant(key.operator());
    return reading.read(key).draft().content();
  }

  private static String name() {
    return "PILOT-PREFILLED-" + UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
  }
}
