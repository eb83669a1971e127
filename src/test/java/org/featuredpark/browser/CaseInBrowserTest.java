package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A case seen by its applicant and by an official: the way as a picture and in words, without a barrier. */
@Tag("browser")
@CaseworkTest
class CaseInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5821));
  private static final String OWNER = "browser-follower";

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired TestAccounts accounts;
  @Autowired Driver driver;

  @BeforeEach
  void an_owner() {
    accounts.ensure(OWNER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void a_case_in_intake_is_drawn_on_its_life_and_on_the_stage(int width) {
    try (var browser = open(cases.inIntake(OPERATOR), width, "case-intake-" + width)) {
      var pictures = browser.page().locator(".case-diagram");
      assertThat(pictures).hasCount(2);
      assertThat(pictures.nth(0).locator("[data-element-id=applicationSubmitted].taken")).hasCount(1);
      assertThat(pictures.nth(0).locator("[data-element-id=toIntake].taken")).hasCount(1);
      assertThat(pictures.nth(1).locator("[data-element-id=verifyMaterials].current")).hasCount(1);
      assertThat(pictures.nth(1).locator(".case-here")).hasText("当前");
      assertThat(pictures.nth(1).locator("svg[role=img]")).hasAttribute("aria-label",
          "申报受理流程图。当前环节：核验申报材料。已走过的环节见下方文字说明。");
      assertThat(pictures.nth(1).locator(".bjs-powered-by")).isVisible();

      browser.page().locator("a.govuk-button").click();
      browser.page().locator("button.govuk-button--warning").click();
      assertThat(browser.page().locator(".govuk-error-summary")).containsText("请填写撤回原因");
      browser.isFine();
      browser.picture("case-withdrawal-" + width);
    }
  }

  @Test
  void a_case_under_construction_is_drawn_and_can_be_looked_at_closely() {
    var number = cases.underConstruction(OPERATOR);
    driver.fireTimer(number.value(), "firstMonthOver");
    try (var browser = open(number, 1280, "case-construction-1280")) {
      var stage = browser.page().locator(".case-diagram").nth(1);
      assertThat(stage.locator("[data-element-id=submitMonthlyReport].current")).hasCount(1);
      stage.getByText("看当前环节").click();
      browser.page().getByText("建设监测：文字说明").click();
      assertThat(browser.page().getByText("当前：报送月报")).isVisible();
      browser.page().getByText("园区四至范围图").click();
      assertThat(browser.page().locator("img.boundary")).not().hasJSProperty("naturalWidth", 0);
      browser.picture("case-construction-close-1280");
    }
  }

  @Test
  void an_ended_case_keeps_its_picture() {
    try (var browser = open(cases.notSelected(OPERATOR), 1280, "case-ended-1280")) {
      assertThat(browser.page().locator(".case-diagram")).hasCount(1);
      assertThat(browser.page().locator("[data-element-id=notSelected].taken")).hasCount(1);
      assertThat(browser.page().locator(".current")).hasCount(0);
      browser.page().getByText("对此决定申请复核").click();
      assertThat(browser.page().locator("#kind-NOT_SELECTED")).isChecked();
      browser.isFine();
      browser.picture("case-appeal-1280");
    }
  }

  @Test
  void an_official_sees_the_same_picture_in_the_dossier() {
    var officer = accounts.ensure("browser-dossier-officer", Groups.officersOf(CaseStory.DISTRICT));
    var number = cases.inIntake(OPERATOR);
    try (var browser = new Browser(port, 1280).signIn(officer)) {
      browser.page().navigate("/workspace/cases/" + number);
      assertThat(browser.page().locator("[data-element-id=verifyMaterials].current")).hasCount(1);
      browser.isFine();
      browser.picture("dossier-intake-1280");
    }
  }

  private Browser open(ApplicationNumber number, int width, String picture) {
    var browser = new Browser(port, width).signIn(OWNER);
    browser.page().navigate("/cases/" + number);
    assertThat(browser.page().locator(".diagram-legend")).isVisible();
    browser.picture(picture);
    browser.isFine();
    return browser;
  }
}
