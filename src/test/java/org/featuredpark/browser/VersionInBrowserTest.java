package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.application.UploadRoster;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.RoundSamples;
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

/** From a case to an earlier version, its files and its receipt; and a check page that shows the land as a picture. */
@Tag("browser")
@CaseworkTest
class VersionInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5831));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired UploadRoster rosters;

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void an_earlier_version_opens_and_no_page_shows_geojson(int width) {
    var owner = accounts.ensure("browser-versions", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var key = new DraftKey(applicants.openRound(RoundSamples.unusedNumber("PILOT-LOOK-BACK")).number(), OPERATOR, 1);
    var draft = DraftSamples.draft(OPERATOR, District.HAIDIAN, 0);
    applicants.receiptFor(key, draft, RosterSamples.sufficient());
    var moved = DraftSamples.section(DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.001), "park").get("boundary");
    DraftSamples.section(draft, "park").set("boundary", moved);
    var number = applicants.receiptFor(key, draft, RosterSamples.sufficient()).application();
    People.asApplicant(OPERATOR);
    rosters.upload(key, "错误名单.xlsx", RosterSamples.withMistakes());
    People.asNobody();

    try (var browser = new Browser(port, width).signIn(owner)) {
      var page = browser.page();
      page.navigate("/cases/" + number);
      assertThat(page.locator(".changes")).containsText("顶点经纬度依次为");
      fine(browser, "case-changed-" + width);
      page.getByText("各版本的内容、文件和回执").click();
      assertThat(page.locator(".versions > li")).hasCount(2);
      fine(browser, "versions-" + width);

      page.locator(".versions h2 a").last().click();
      assertThat(page.locator("h1")).containsText("第 1 版");
      page.locator("img.boundary").scrollIntoViewIfNeeded();
      assertThat(page.locator("img.boundary")).not().hasJSProperty("naturalWidth", 0);
      assertThat(page.locator("main")).containsText("个顶点");
      fine(browser, "version-" + width);
      page.locator(".facts a").getByText(number + "-V1").click();
      assertThat(page.locator("main")).containsText("本版已被第 2 版替换");
      fine(browser, "version-receipt-" + width);

      page.navigate("/cases/drafts/" + key + "/check");
      page.locator("img.boundary").scrollIntoViewIfNeeded();
      assertThat(page.locator("img.boundary")).not().hasJSProperty("naturalWidth", 0);
      assertThat(page.locator("#roster-waits")).containsText("错误名单.xlsx");
      fine(browser, "check-boundary-" + width);
      page.locator("#roster-waits a").click();
      assertThat(page.locator("#fixes-title")).containsText("错误名单.xlsx");
    }
  }

  private static void fine(Browser browser, String picture) {
    assertThat(browser.page().content()).doesNotContain("coordinates");
    browser.picture(picture);
    browser.isFine();
  }
}
