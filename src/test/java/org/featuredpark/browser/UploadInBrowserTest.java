package org.featuredpark.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.featuredpark.application.AttachDocument;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.ReadDraft;
import org.featuredpark.application.RosterSamples;
import org.featuredpark.application.TestApplications;
import org.featuredpark.document.SampleFiles;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.Role;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.testing.CaseworkTest;
import org.featuredpark.testing.People;
import org.featuredpark.testing.TestAccounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Large files on bad lines: whatever stops an upload in the middle, it goes on from there. */
@Tag("browser")
@CaseworkTest
class UploadInBrowserTest {

  private static final CreditCode OPERATOR = new CreditCode(RosterSamples.code(5341));
  private static final String USER = "upload-applicant";
  private static final int PIECE = 2 * 1024 * 1024;
  private static final String PLACE = "BUSINESS_LICENCE-EDITABLE";

  /** Three pieces long. A file that lies on the disk reaches the browser much faster than one out of memory. */
  @TempDir static Path folder;

  private static Path scan;

  @LocalServerPort int port;
  @Autowired TestApplications applicants;
  @Autowired TestAccounts accounts;
  @Autowired ReadDraft reading;
  @Autowired AttachDocument attaching;

  /** Pieces that the test holds up until it lets them go or cuts them. */
  private final Deque<Route> held = new ArrayDeque<>();
  private final List<String> offsets = new ArrayList<>();
  private long heldFrom = PIECE;
  private DraftKey key;
  private String path;

  @BeforeAll
  static void there_is_a_large_scan() throws IOException {
    scan = Files.write(folder.resolve("执照.png"), SampleFiles.noise(1320));
  }

  @BeforeEach
  void a_round_is_open() {
    accounts.ensure(USER, Role.APPLICANT.group(), Groups.operator(OPERATOR));
    var round = applicants.openRound("PILOT-LINES-" + UUID.randomUUID().toString().substring(0, 8)
        .toUpperCase(Locale.ROOT));
    key = new DraftKey(round.number(), OPERATOR, 1);
    path = "/cases/drafts/" + key + "/sections/documents";
  }

  @Test
  void a_cut_connection_costs_no_more_than_a_piece() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = opened(browser);
      choose(page, PLACE);
      waitForHeld(page);
      assertThat(state(page)).hasText("正在上传，已传 40%");
      picture(page, "upload-sending-1280");

      page.context().setOffline(true);
      held.remove().abort("internetdisconnected");
      assertThat(state(page)).hasText("网络中断，已传 40%，恢复后自动继续");
      assertThat(page.locator("#materials-news")).containsText("网络中断");
      picture(page, "upload-offline-1280");

      page.context().setOffline(false);
      waitForHeld(page);
      held.remove().abort("connectionreset");
      assertThat(state(page)).hasText("连接不稳定，正在重试，已传 40%");
      heldFrom = Long.MAX_VALUE;
      assertReceived(page);
      assertThat(offsets).containsExactly("0", offset(1), offset(1), offset(1), offset(2));
    }
  }

  @Test
  void after_a_reload_the_same_file_goes_on_where_it_stopped() {
    try (var browser = new Browser(port, 360).signIn(USER)) {
      var page = opened(browser);
      choose(page, PLACE);
      waitForHeld(page);
      page.reload();
      held.clear();
      assertThat(state(page)).hasText("“执照.png”上次传到 40%，请重新选择这个文件，将从那里继续。");
      browser.isFine();
      picture(page, "upload-left-360");

      choose(page, PLACE);
      waitForHeld(page);
      assertThat(state(page)).hasText("接着上次的 40% 继续，已传 40%");
      picture(page, "upload-continued-360");
      heldFrom = Long.MAX_VALUE;
      held.remove().resume();
      assertReceived(page);
      assertThat(offsets).containsExactly("0", offset(1), offset(1), offset(2));
      browser.isFine();
    }
  }

  @Test
  void a_session_that_ends_in_the_middle_is_taken_up_after_signing_in_again() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = opened(browser);
      choose(page, PLACE);
      waitForHeld(page);
      page.context().clearCookies();
      heldFrom = Long.MAX_VALUE;
      held.remove().resume();
      assertThat(state(page)).hasText("登录已过期，已传 40%，重新登录后自动继续");
      picture(page, "upload-signed-out-1280");

      browser.signInApart(slot(page, PLACE).locator(".slot-sign-in"), USER);
      assertReceived(page);
    }
  }

  @Test
  void three_files_travel_at_once_and_a_keyboard_pauses_continues_and_cancels_them() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = opened(browser);
      heldFrom = 0;
      var places = List.of(PLACE, "BOUNDARY_MAP-EDITABLE", "OUTPUT_PROOF-EDITABLE", "SERVICE_RULES-EDITABLE");
      places.forEach(place -> choose(page, place));
      page.waitForCondition(() -> held.size() == 3);
      assertThat(slot(page, places.get(3)).locator(".slot-state")).hasText("等待上传…");

      var toggle = slot(page, PLACE).locator(".slot-toggle");
      toggle.focus();
      page.keyboard().press("Enter");
      assertThat(state(page)).hasText("已暂停，已传 0%");
      page.waitForCondition(() -> held.size() == 4);
      page.keyboard().press("Enter");
      assertThat(state(page)).hasText("等待上传…");

      page.keyboard().press("Tab");
      page.keyboard().press("Enter");
      assertThat(slot(page, PLACE).locator(".slot-upload")).isHidden();
      assertThat(page.locator("#" + PLACE)).isFocused();
      heldFrom = Long.MAX_VALUE;
      held.forEach(Route::resume);
      places.subList(1, 4).forEach(place -> assertThat(slot(page, place)).hasClass("slot filled"));
      assertThat(slot(page, PLACE)).containsText("未上传");
      assertThat(materials()).extracting(Material::kind).doesNotContain(MaterialKind.BUSINESS_LICENCE).hasSize(3);
      browser.isFine();
    }
  }

  @Test
  void a_file_that_is_being_chosen_while_its_place_changes_is_not_lost() {
    try (var browser = new Browser(port, 1280).signIn(USER)) {
      var page = opened(browser);
      var chooser = page.waitForFileChooser(() -> page.locator("#" + PLACE).click());
      People.asApplicant(OPERATOR);
      attaching.attach(key, MaterialKind.BUSINESS_LICENCE, Edition.EDITABLE, "同事上传.png",
          new ByteArrayInputStream(SampleFiles.png()));
      page.setInputFiles("#BOUNDARY_MAP-SEALED_PDF", new FilePayload("图.pdf", "application/pdf", SampleFiles.pdf()));
      assertThat(slot(page, PLACE)).containsText("同事上传.png");
      assertThat(page.locator("#" + PLACE)).isFocused();

      chooser.setFiles(new FilePayload("错.docx", "application/octet-stream", SampleFiles.pdf()));
      assertThat(slot(page, PLACE).locator(".slot-refusal")).containsText("“错.docx”未上传");
      assertThat(slot(page, PLACE)).containsText("同事上传.png");
      picture(page, "upload-refused-1280");
    }
  }

  private Page opened(Browser browser) {
    var page = browser.page();
    page.route("**/uploads/*", route -> {
      if (route.request().method().equals("PATCH")) {
        var offset = route.request().headerValue("upload-offset");
        offsets.add(offset);
        if (Long.parseLong(offset) >= heldFrom) {
          held.add(route);
          return;
        }
      }
      route.resume();
    });
    page.navigate(path);
    assertThat(page.locator("#materials-news")).isAttached();
    return page;
  }

  private void waitForHeld(Page page) {
    page.waitForCondition(() -> !held.isEmpty());
  }

  private void assertReceived(Page page) {
    assertThat(slot(page, PLACE)).hasClass("slot filled");
    assertThat(slot(page, PLACE).locator(".slot-upload")).isHidden();
    assertThat(materials()).singleElement().satisfies(file -> {
      assertThat(file.size()).isEqualTo(scan.toFile().length());
      assertThat(file.begunAt()).isBefore(file.receivedAt());
    });
  }

  private List<Material> materials() {
    People.asApplicant(OPERATOR);
    return reading.read(key).materials();
  }

  private void choose(Page page, String place) {
    page.setInputFiles("#" + place, scan);
  }

  private static void picture(Page page, String name) {
    page.locator("[id='documents.BUSINESS_LICENCE']").screenshot(new Locator.ScreenshotOptions()
        .setPath(Path.of("target/screenshots", name + ".png")));
  }

  private static Locator state(Page page) {
    return slot(page, PLACE).locator(".slot-state");
  }

  private static Locator slot(Page page, String place) {
    return page.locator("[data-slot=" + place + "]");
  }

  private static String offset(int pieces) {
    return String.valueOf(pieces * PIECE);
  }
}
