package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.UUID;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.DraftSamples;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.District;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an applicant sees of a file that lies in a draft: what it seems to be, what it looks like, what it replaced. */
@Tag("browser")
@CaseworkTest
class DocumentInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5341));
  private static final String SLOT = "[data-slot=BOUNDARY_MAP-EDITABLE]";

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired AttachDocument attaching;

  @ParameterizedTest
  @ValueSource(ints = {1280, 360})
  void a_file_is_looked_at_and_its_former_versions_are_found(int width) {
    accounts.ensure("file-applicant", Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var round = applicants.onlyOpenRound("PILOT-FILE-" + UUID.randomUUID().toString().substring(0, 8)
        .toUpperCase(Locale.ROOT));
    var key = new DraftKey(round.number(), OPERATOR, 1);
    applicants.prepare(key, DraftSamples.draft(OPERATOR, District.HAIDIAN, 0.2), RosterSamples.sufficient());
    attaching.attach(key, MaterialKind.BOUNDARY_MAP, Edition.EDITABLE, "示范园四至范围图（测绘院2024年修订）.png",
        new ByteArrayInputStream(SampleFiles.png()));

    try (var browser = new Browser(port, width).signIn("file-applicant")) {
      var page = browser.page();
      page.navigate("/cases/drafts/" + key + "/sections/documents");
      assertThat(page.locator("[data-slot=BOUNDARY_MAP-SEALED_PDF]")).containsText("未检出电子签名");
      assertThat(page.locator("[data-slot=BUSINESS_LICENCE-EDITABLE]")).not().containsText("预览");

      var history = page.locator(SLOT + " summary");
      assertThat(history).containsText("历史版本（1）");
      history.focus();
      page.keyboard().press("Enter");
      assertThat(page.locator(SLOT + " details li")).containsText("四至范围图.docx");
      assertThat(page.locator(SLOT + " details li")).containsText("applicant-" + OPERATOR);
      assertThat(page.waitForDownload(() -> page.locator(SLOT + " details a").click()).suggestedFilename())
          .isEqualTo("四至范围图.docx");
      browser.isFine();
      page.locator("[id='documents.BOUNDARY_MAP']").scrollIntoViewIfNeeded();
      browser.picture("draft-files-" + width);

      var shown = page.context().waitForPage(() -> page.locator(SLOT + " .slot-file a[target]").click());
      assertThat(shown.locator("img")).isVisible();
      page.navigate("/cases/drafts/" + key + "/check");
      assertThat(page.locator("#section-documents")).isVisible();
      assertThat(page.locator("main")).containsText("请核对是否已盖章");
      browser.isFine();
      browser.picture("check-files-" + width);
    }
  }
}
