package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
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

@Tag("browser")
@CaseworkTest
class TaskInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5201));
  private static final String USER = "browser-applicant";

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired TestAccounts accounts;
  @Autowired Driver driver;

  private String task;

  @BeforeEach
  void an_application_is_sent_back_to_its_applicant() {
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    task = driver.task(cases.sentBack(OPERATOR).value(), "correctApplication").getId();
  }

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void an_applicant_is_led_to_what_is_missing_and_loses_nothing_when_refused(int width) {
    try (var browser = new Browser(port, width).signIn(USER)) {
      var page = browser.page();
      page.navigate("/tasks");
      browser.picture("tasks-" + width);
      page.locator("a[href='/tasks/" + task + "']").click();
      assertThat(page.getByText("公章看不清")).isVisible();

      page.getByRole(AriaRole.BUTTON, new com.microsoft.playwright.Page.GetByRoleOptions().setName("提交")).click();
      assertThat(page.locator("#problems")).containsText("请先修改以下内容");
      assertThat(page.locator("#problems")).containsText("请勾选。");
      assertThat(page.locator(".fjs-form-field-error")).hasText("请勾选。");
      browser.picture("task-incomplete-" + width);

      page.locator("#problems a").click();
      var corrected = page.locator("#form input[type=checkbox]");
      assertThat(corrected).isFocused();
      page.keyboard().press("Space");
      page.locator("#complete").click();
      assertThat(page.locator("#problems")).containsText("未能提交");
      assertThat(page.locator("#problems")).containsText("四至范围图");
      assertThat(corrected).isChecked();
      browser.picture("task-refused-" + width);

      browser.isFine();
    }
  }

  @Test
  void an_applicant_without_tasks_is_told_so() {
    accounts.ensure("browser-idle", Role.APPLICANT.group(),
        Groups.operator(new CreditCode(RosterSamples.code(5202))));
    try (var browser = new Browser(port, 360).signIn("browser-idle")) {
      browser.page().navigate("/tasks");
      assertThat(browser.page().locator(".empty")).containsText("现在没有需要您办理的事项");
      browser.isFine();
      browser.picture("tasks-empty-360");
    }
  }
}
