package org.featuredpark.application.upload;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Forgets uploads after their time, and removes what came of those that nobody finished. Nothing else deletes their
 * rows, so that no file is left behind without one; every node may do this at once.
 */
@Component
@EnableScheduling
class AbandonedUploads {

  private static final int AT_ONCE = 500;

  private final Uploads uploads;
  private final PartFiles parts;
  private final Clock clock;

  AbandonedUploads(Uploads uploads, PartFiles parts, Clock clock) {
    this.uploads = uploads;
    this.parts = parts;
    this.clock = clock;
  }

  @Scheduled(initialDelay = 30, fixedDelay = 30, timeUnit = TimeUnit.MINUTES)
  void forget() {
    for (var id : uploads.begunUntil(clock.instant().minus(Upload.KEPT), AT_ONCE)) {
      parts.remove(id);
      uploads.delete(id);
    }
  }
}
