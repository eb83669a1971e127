package org.featuredpark.browser;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  /** One for all tests: to start it takes longer than most of them. It ends with the machine that runs them. */
  private static com.microsoft.playwright.Browser chromium;

  private final BrowserContext session;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  Browser(int port, int width) {
    session = chromium().newContext(new NewContextOptions()
        .setBaseURL("http://localhost:" + port).setViewportSize(width, 900).setLocale("zh-CN"));
    page = session.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(message -> {
      if ("error".equals(message.type()) && !message.text().contains("the server responded with a status of 4")) {
        complaints.add(message.text());
      }
    });
  }

  /** Where none is installed, Playwright fetches its own. */
  private static synchronized com.microsoft.playwright.Browser chromium() {
    if (chromium == null || !chromium.isConnected()) {
      var launch = new LaunchOptions().setArgs(List.of("--no-sandbox", "--disable-background-networking",
          "--disable-component-update", "--disable-sync"));
      var installed = INSTALLED.stream().filter(Files::isExecutable).findFirst();
      var playwright = Playwright.create(new CreateOptions()
          .setEnv(installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      chromium = playwright.chromium().launch(installed.map(launch::setExecutablePath).orElse(launch));
    }
    return chromium;
  }

  Page page() {
    return page;
  }

  Browser signIn(String user) {
    page.navigate("/login");
    page.fill("#username", user);
    page.fill("#password", TestAccounts.PASSWORD);
    page.click("main button[type=submit]");
    return this;
  }

  /** What a script threw or the browser blocked; an expected refusal by the server is neither. */
  List<String> complaints() {
    return complaints;
  }

  /** What keeps people without a mouse or eyesight out of the page that is open. */
  List<?> barriers() {
    try {
      page.evaluate(new ClassPathResource("axe-core/axe.min.js").getContentAsString(StandardCharsets.UTF_8));
      return (List<?>) page.evaluate(SERIOUS);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether something stands out of the window to the right. */
  boolean scrollsSideways() {
    return (Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
  }

  void picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
  }

  @Override
  public void close() {
    session.close();
  }
}
