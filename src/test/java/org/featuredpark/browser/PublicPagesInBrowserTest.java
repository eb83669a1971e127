package org.featuredpark.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** What anyone may open is readable on a phone and without a mouse or eyesight. */
@Tag("browser")
@CaseworkTest
class PublicPagesInBrowserTest {

  private static final String SERIOUS = """
      () => axe.run().then(result => result.violations
          .filter(found => ['serious', 'critical'].includes(found.impact))
          .map(found => found.id + ': ' + found.nodes.map(node => node.html).join(' | ')))
      """;

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/notices", "/register"})
  void a_public_page_has_no_serious_barrier(String path) throws IOException {
    try (var browser = new Browser(port, 360)) {
      var page = browser.page();
      page.navigate(path);
      browser.picture("public-" + path.replace("/", "") + "-360");
      page.evaluate(new ClassPathResource("axe-core/axe.min.js").getContentAsString(StandardCharsets.UTF_8));

      assertThat((List<?>) page.evaluate(SERIOUS)).isEmpty();
      assertThat(browser.scrollsSideways()).isFalse();
      assertThat(browser.complaints()).isEmpty();
    }
  }
}
