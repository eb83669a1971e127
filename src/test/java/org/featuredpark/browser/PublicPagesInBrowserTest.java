package org.featuredpark.browser;

import org.featuredpark.testing.CaseworkTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What anyone may open is readable on a phone and without a mouse or eyesight. */
@Tag("browser")
@CaseworkTest
class PublicPagesInBrowserTest {

  @LocalServerPort int port;

  @ParameterizedTest
  @ValueSource(strings = {"/", "/login", "/signup", "/self-check", "/notices", "/register"})
  void a_public_page_has_no_serious_barrier(String path) {
    try (var browser = new Browser(port, 360)) {
      browser.page().navigate(path);
      browser.picture("public-" + path.replace("/", "") + "-360");
      browser.isFine();
    }
  }
}
