package org.featuredpark.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Names the steps of the story in the log, and the one at which it broke off. */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

  private Steps() {
  }

  static void step(String name, Runnable action) {
    long begun = System.nanoTime();
    try {
      action.run();
    } catch (RuntimeException broken) {
      throw new IllegalStateException("The demonstration broke off at step \"" + name + "\": " + broken.getMessage(),
          broken);
    }
    LOG.info("Demonstration: {} ({} ms)", name, Duration.ofNanos(System.nanoTime() - begun).toMillis());
  }
}
