package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseStory;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.Driver;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Tag("browser")
@CaseworkTest
class TasklistInBrowserTest {

  @LocalServerPort int port;
  @Autowired CaseStory cases;
  @Autowired TestAccounts accounts;
  @Autowired Driver driver;

  @Test
  void an_official_reads_a_refusal_in_the_form_loses_nothing_and_may_decide_otherwise() {
    accounts.ensure("tasklist-admin", Role.ADMIN.group());
    var officer = accounts.ensure("tasklist-officer", Groups.officersOf(CaseStory.DISTRICT));
    var number = cases.inIntake(new CreditCode(RosterSamples.code(5601)));
    var task = driver.task(number.value(), "verifyMaterials").getId();

    try (var browser = new Browser(port, 1280).signIn(officer)) {
      var page = browser.page();
      page.navigate("/camunda/app/tasklist/default/#/?task=" + task);
      page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
      assertThat(page.getByText(number.value()).first()).isVisible();

      page.getByText("不予受理").first().click();
      page.locator("textarea").last().fill("材料不齐，拟不予受理。");
      complete(page);
      assertThat(page.locator("[notifications-panel]")).containsText("依据条款");
      assertThat(page.locator("[notifications-panel]")).not().containsText("Exception");
      assertThat(page.locator("textarea").last()).hasValue("材料不齐，拟不予受理。");
      browser.picture("tasklist-refused");

      page.getByText("退回补正").first().click();
      assertThat(page.locator("button[ng-click='complete()']")).isEnabled();
    }
  }

  @Test
  void a_card_names_the_case_and_nobody_is_offered_to_create_a_task() {
    accounts.ensure("tasklist-admin", Role.ADMIN.group());
    var officer = accounts.ensure("tasklist-officer", Groups.officersOf(CaseStory.DISTRICT));
    var number = cases.inIntake(new CreditCode(RosterSamples.code(5602)));

    try (var browser = new Browser(port, 1280).signIn(officer)) {
      var page = browser.page();
      page.navigate("/camunda/app/tasklist/default/#/");
      assertThat(page.locator(".case-number").getByText(number.value())).isVisible();
      assertThat(page.getByText("发起流程")).isVisible();
      assertThat(page.getByText("创建任务")).isHidden();
      browser.picture("tasklist-cards");
    }
  }

  private static void complete(Page page) {
    page.locator("button[ng-click='complete()']").click();
  }
}
