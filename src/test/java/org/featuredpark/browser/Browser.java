package org.featuredpark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.featuredpark.testing.TestAccounts;
import org.springframework.core.io.ClassPathResource;

/** The machine's Chromium with one person in front of it; what the pages' scripts complain of is kept. */
final class Browser implements AutoCloseable {

  /** Debian's, and the one that Ubuntu's build machines carry: Ubuntu's own is a snap, which cannot be driven. */
  private static final List<Path> INSTALLED = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/google-chrome"));
  private static final String SERIOUS = """
      () => axe.run().then(result => result.violations
          .filter(found => ['serious', 'critical'].includes(found.impact))
          .map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' | ')))
      """;
  private static final Pattern REFUSAL = Pattern.compile("the server responded with a status of (4|503)");
  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  /** A busy machine takes longer than the five seconds that are usual. */
  private static final double PATIENCE_IN_MILLIS = 20_000;
  /** One for all tests, each of which has cookies and storage of its own in it. */
  private static final com.microsoft.playwright.Browser CHROMIUM = launch();

  private final Page page;
  /** What a script threw, the browser blocked or was not there; an expected refusal by the server is none of these. */
  private final List<String> complaints = new ArrayList<>();

  Browser(int port, int width) {
    page = CHROMIUM.newContext(new NewContextOptions().setBaseURL("http://localhost:" + port)
        .setViewportSize(width, 900).setLocale("zh-CN")).newPage();
    page.onPageError(complaints::add);
    page.onResponse(answer -> {
      if (answer.status() == 404) {
        complaints.add("missing: " + answer.url());
      }
    });
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !REFUSAL.matcher(message.text()).find()) {
        complaints.add(message.text());
      }
    });
  }

  /** Where none is installed, Playwright fetches its own. */
  private static com.microsoft.playwright.Browser launch() {
    var launch = new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking",
        "--disable-component-update", "--disable-sync"));
    var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
    var playwright = Playwright.create(new CreateOptions()
        .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_IN_MILLIS);
    Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
    return playwright.chromium().launch(installed.map(launch::setExecutablePath).orElse(launch));
  }

  Page page() {
    return page;
  }

  Browser signIn(String user) {
    page.navigate("/login");
    signIn(page, user);
    return this;
  }

  /**
   * Signs in anew in the window that a link opens, and comes back, of which a page without a screen is not told by
   * itself. The other window stays: to close it while it still loads was seen to wait forever.
   */
  void signInApart(Locator link, String user) {
    var apart = page.context().waitForPage(link::click);
    signIn(apart, user);
    page.bringToFront();
    page.evaluate("() => window.dispatchEvent(new Event('focus'))");
  }

  /** The click alone does not wait: a page asked for next would end the sign-in under way. */
  private static void signIn(Page page, String user) {
    page.fill("#username", user);
    page.fill("#password", TestAccounts.PASSWORD);
    page.click("main button[type=submit]");
    page.waitForURL(address -> !address.contains("/login"));
  }

  /** Whoever comes without a mouse, without eyesight or with a phone can use the page, and no script complained. */
  void isFine() {
    assertThat(barriers()).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth > window.innerWidth")).as("scrolls sideways")
        .isEqualTo(false);
    assertThat(complaints).isEmpty();
  }

  private List<?> barriers() {
    try {
      page.evaluate(new ClassPathResource("axe-core/axe.min.js").getContentAsString(StandardCharsets.UTF_8));
      return (List<?>) page.evaluate(SERIOUS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    page.context().close();
  }
}
