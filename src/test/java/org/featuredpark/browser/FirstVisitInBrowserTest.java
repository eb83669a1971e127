package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.featuredpark.identity.operator.SignUps.entry;
import static org.featuredpark.identity.operator.SignUps.newOperator;
import static org.featuredpark.identity.operator.SignUps.newUser;

import java.time.LocalDate;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.operator.SignUp;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A park's operator comes for the first time, on a desk or on a phone. */
@Tag("browser")
@CaseworkTest
class FirstVisitInBrowserTest {

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired TestTime time;
  @Autowired SignUp signUp;

  @BeforeEach
  @AfterEach
  void a_round_is_open() {
    applicants.onlyOpenRound("PILOT-VISIT-1");
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void the_first_page_tells_what_to_do_and_when_there_is_nothing(int width) {
    try (var browser = new Browser(port, width)) {
      browser.page().navigate("/");
      assertThat(browser.page().locator("#rounds-heading ~ .task-cards")).containsText("还剩");
      isFineAndPictured(browser, "home-" + width);

      browser.page().getByText("开始申报").click();
      assertThat(browser.page().locator("#username")).isVisible();

      time.setTo(LocalDate.of(2030, 1, 1));
      browser.page().navigate("/");
      assertThat(browser.page().locator(".empty")).containsText("目前没有正在受理的批次");
      isFineAndPictured(browser, "home-empty-" + width);
      browser.page().navigate("/self-check");
      assertThat(browser.page().locator(".empty")).containsText("暂不能自查");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void a_park_checks_itself_mends_an_entry_and_reads_the_result(int width) {
    try (var browser = new Browser(port, width)) {
      var page = browser.page();
      page.navigate("/self-check");
      isFineAndPictured(browser, "self-check-" + width);

      page.selectOption("#round", "PILOT-VISIT-1");
      page.check("#independentLegalPerson-yes");
      page.fill("#usableOfficeAreaM2", "两万");
      page.fill("#totalOutput", "399999.99");
      page.getByText("查看结果").click();
      assertThat(page.locator(".govuk-error-summary")).containsText("“两万”不是数字");
      isFineAndPictured(browser, "self-check-refused-" + width);

      page.locator(".govuk-error-summary a").click();
      assertThat(page.locator("#usableOfficeAreaM2")).isFocused();
      page.fill("#usableOfficeAreaM2", "20000");
      page.getByText("查看结果").click();
      assertThat(page.locator("#result")).containsText("可用办公空间：不少于 20000 ㎡");
      assertThat(page.locator("#result")).containsText("园区总产值 399999.99 万元");
      assertThat(page.locator("#totalOutput")).hasValue("399999.99");
      assertThat(page.locator("#independentLegalPerson-yes")).isChecked();
      isFineAndPictured(browser, "self-check-result-" + width);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void a_person_signs_up_and_waits_for_a_colleague(int width) {
    var operator = newOperator();
    var owner = newUser();
    signUp.signUp(entry(operator, owner));
    var second = newUser();
    try (var browser = new Browser(port, width)) {
      var page = browser.page();
      page.navigate("/signup");
      isFineAndPictured(browser, "signup-" + width);

      page.fill("#creditCode", operator.value());
      page.fill("#userId", second);
      page.locator("main button").click();
      assertThat(page.locator(".govuk-error-summary")).containsText("单位名称：请按营业执照填写全称");
      assertThat(page.locator("#creditCode")).hasValue(operator.value());
      isFineAndPictured(browser, "signup-refused-" + width);

      page.locator(".govuk-error-summary a").first().click();
      assertThat(page.locator("#operatorName")).isFocused();
      page.fill("#operatorName", "北京某园区运营有限公司");
      page.fill("#contactName", "李经办");
      page.fill("#mobile", "13800138001");
      page.fill("#email", "li@park.example");
      page.fill("#password", TestAccounts.PASSWORD);
      page.fill("#passwordAgain", TestAccounts.PASSWORD);
      page.check("#consent");
      page.locator("main button").click();
      assertThat(page.getByText("账号已建立，请登录")).isVisible();
      isFineAndPictured(browser, "signed-up-" + width);

      browser.signIn(second);
      assertThat(page.locator("#standing")).hasText("待确认");
      isFineAndPictured(browser, "account-waiting-" + width);
    }
    try (var browser = new Browser(port, width).signIn(owner)) {
      browser.page().navigate("/account");
      assertThat(browser.page().locator("#requests")).containsText("李经办");
      isFineAndPictured(browser, "account-" + width);
    }
    var official = accounts.ensure("visit-city", Role.CITY_OFFICER.group());
    try (var browser = new Browser(port, width).signIn(official)) {
      browser.page().navigate("/workspace/operators");
      isFineAndPictured(browser, "operators-" + width);
      browser.page().locator("form[action$='" + second + "'] button").first().click();
      assertThat(browser.page().locator(".govuk-error-summary")).containsText("核验说明：请写明");
      isFineAndPictured(browser, "operators-refused-" + width);
    }
  }

  private static void isFineAndPictured(Browser browser, String name) {
    browser.picture(name);
    browser.isFine();
  }
}
