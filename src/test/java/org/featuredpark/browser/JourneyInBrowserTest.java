package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** One application as three people meet it: its applicant, the district's officer and the process administrator. */
@Tag("browser")
@CaseworkTest
class JourneyInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5701));

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired Applications applications;

  @Test
  void an_application_is_submitted_verified_in_tasklist_and_seen_in_cockpit() {
    accounts.ensure("journey-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    accounts.ensure("journey-officer", Groups.officersOf(District.HUAIROU));
    accounts.ensure("journey-admin", Role.ADMIN.group());
    var round = applicants.onlyOpenRound("PILOT-JOURNEY-" + UUID.randomUUID().toString().substring(0, 6)
        .toUpperCase(Locale.ROOT));
    var key = new DraftKey(round.number(), OPERATOR, 1);
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HUAIROU, 0.3), RosterSamples.sufficient());

    var number = submit(key);
    verify(number);
    assertThat(applications.get(number).status()).isEqualTo(ApplicationStatus.ACCEPTED);
    lookUp(number);
  }

  /**
   * While the page's script is on its way the button cannot be pressed: the press would be lost. One that the server
   * asks to come back with comes back.
   */
  private ApplicationNumber submit(DraftKey key) {
    try (var browser = new Browser(port, 1280).signIn("journey-applicant")) {
      var page = browser.page();
      page.navigate("/cases");
      page.locator("a[href='/cases/drafts/" + key + "']").first().click();
      page.route("**/js/check-page*.js", script -> script.fulfill(new Route.FulfillOptions()
          .setContentType("text/javascript").setBody("")));
      page.locator("a[href$='/check']").first().click();
      assertThat(page.locator("#submit")).isDisabled();
      page.unrouteAll();
      page.route("**/submission?*", press -> press.fulfill(new Route.FulfillOptions().setStatus(503)
          .setHeaders(Map.of("Retry-After", "0"))), new Page.RouteOptions().setTimes(1));
      page.reload();
      page.locator("#submit").click();
      assertThat(page.locator("h1")).hasText("申报回执");
      browser.picture("journey-1-receipt");
      browser.isFine();
      var found = Pattern.compile("/cases/([^/]+)/receipt").matcher(page.url());
      assertThat(found.find()).isTrue();
      return new ApplicationNumber(found.group(1));
    }
  }

  private void verify(ApplicationNumber number) {
    try (var browser = new Browser(port, 1280).signIn("journey-officer")) {
      var page = browser.page();
      page.navigate("/camunda/app/tasklist/default/#/");
      page.locator(".case-number").getByText(number.value()).click();
      page.getByText("认领", new Page.GetByTextOptions().setExact(true)).click();
      page.getByText("材料齐全真实，转入资格核验").click();
      for (var question : new String[] {"R25", "R26", "R21", "R23"}) {
        field(page, question).getByText("是", new Locator.GetByTextOptions().setExact(true)).click();
      }
      field(page, "R36").getByText("未列入").click();
      field(page, "R22").locator("input").fill("45000");
      field(page, "R24").locator("input").fill("100");
      browser.picture("journey-2-tasklist");
      page.locator("button[ng-click='complete()']").click();
      assertThat(page.locator(".case-number").getByText(number.value())).hasCount(0);
    }
  }

  /** The spine shows one park, waiting for its district's shortlist. */
  private void lookUp(ApplicationNumber number) {
    try (var browser = new Browser(port, 1400).signIn("journey-admin")) {
      var page = browser.page();
      page.navigate("/camunda/app/cockpit/default/#/processes");
      page.getByText("特色园区全周期", new Page.GetByTextOptions().setExact(true)).click();
      page.locator("tr").filter(new Locator.FilterOptions().setHasText(number.value())).locator("a").first().click();
      assertThat(page.locator("[data-container-id=awaitShortlist] .badge").first()).isVisible();
      browser.picture("journey-3-cockpit");
    }
  }

  private static Locator field(Page page, String clause) {
    return page.locator(".fjs-form-field").filter(new Locator.FilterOptions().setHasText(clause)).last();
  }
}
