package org.featuredpark.testing;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Leaves no one signed in for the next test. */
class CleanThread implements AfterEachCallback {

  @Override
  public void afterEach(ExtensionContext test) {
    SecurityContextHolder.clearContext();
  }
}
