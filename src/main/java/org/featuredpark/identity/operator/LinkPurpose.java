package org.featuredpark.identity.operator;

import java.time.Duration;

/** What a mailed link is for, and how long it serves. */
public enum LinkPurpose {
  RECOVERY(Duration.ofMinutes(30)),
  ADDRESS(Duration.ofDays(3));

  private final Duration lifetime;

  LinkPurpose(Duration lifetime) {
    this.lifetime = lifetime;
  }

  Duration lifetime() {
    return lifetime;
  }
}
