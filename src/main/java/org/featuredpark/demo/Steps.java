package org.featuredpark.demo;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** Names the steps of the story in the log, and the one at which it broke off. */
final class Steps {

  private static final Logger LOG = LoggerFactory.getLogger(Steps.class);
  private static final Duration WORTH_A_LINE = Duration.ofMillis(300);

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
    var took = Duration.ofNanos(System.nanoTime() - begun);
    LOG.atLevel(took.compareTo(WORTH_A_LINE) < 0 ? Level.DEBUG : Level.INFO)
        .log("Demonstration: {} ({} ms)", name, took.toMillis());
  }
}
