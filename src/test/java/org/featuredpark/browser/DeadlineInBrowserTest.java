package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.application.DetachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.round.Round;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.featuredpark.testing.TestTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The last seconds before the deadline, and the minutes of grace after it. */
@Tag("browser")
@CaseworkTest
class DeadlineInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5347));
  private static final String USER = "deadline-applicant";
  private static final String PLACE = "SERVICE_RULES-SEALED_PDF";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired DetachDocument detaching;
  @Autowired TestTime time;

  private Round round;
  private String draft;

  @BeforeEach
  void twenty_seconds_before_the_deadline_one_file_is_missing() {
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    round = applicants.openRound(RoundSamples.unusedNumber("PILOT-LAST"), 10);
    var key = new DraftKey(round.number(), OPERATOR, 1);
    draft = "/cases/drafts/" + key;
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.8), RosterSamples.sufficient());
    detaching.detach(key, MaterialKind.SERVICE_RULES, Edition.SEALED_PDF);
    time.setTo(round.applicationDeadline().minusSeconds(20));
  }

  @Test
  void an_upload_goes_on_over_the_deadline_and_what_it_completes_is_handed_in_within_the_grace() {
    try (var browser = new Browser(port, 360).signIn(USER)) {
      assertCountsOnToTheEndOfTheGrace(browser.page().context().newPage());
      var page = browser.page();
      var held = new ArrayList<Route>(1);
      page.route("**/uploads/*", route -> {
        if (held.isEmpty() && route.request().method().equals("PATCH")) {
          held.add(route);
        } else {
          route.resume();
        }
      });
      page.navigate(draft + "/sections/documents");
      assertThat(page.locator("#materials-news")).isAttached();
      choose(page, PLACE);
      page.waitForCondition(() -> !held.isEmpty());

      time.setTo(round.applicationDeadline().plusSeconds(300));
      held.forEach(Route::resume);
      assertThat(slot(page, PLACE)).hasClass("slot filled");
      choose(page, "BOUNDARY_MAP-SEALED_PDF");
      assertThat(slot(page, "BOUNDARY_MAP-SEALED_PDF").locator(".slot-refusal")).containsText("这项改动没有保存");
      page.reload();
      assertThat(page.locator("#time-left")).hasText("已截止，上传宽限还剩 4 分钟");
      browser.isFine();
      browser.picture("upload-grace-360");

      page.navigate(draft + "/check");
      page.locator("#submit").click();
      page.waitForURL("**/receipt");
      assertThat(page.locator("main")).containsText("在上传宽限截止时刻 2024-07-21 00:10:00 之前");
    }
  }

  private void assertCountsOnToTheEndOfTheGrace(Page page) {
    page.clock().install();
    page.navigate(draft);
    var left = page.locator("#time-left");
    for (var shown : List.of("还剩不到 1 分钟", "已截止，上传宽限还剩 9 分钟", "已截止")) {
      assertThat(left).hasText(shown);
      page.clock().runFor(shown.startsWith("还剩") ? 60_000 : 600_000);
    }
    page.close();
  }

  private static void choose(Page page, String place) {
    page.setInputFiles("#" + place, new FilePayload("文件.pdf", "application/pdf", SampleFiles.pdf()));
  }

  private static Locator slot(Page page, String place) {
    return page.locator("[data-slot=" + place + "]");
  }
}
