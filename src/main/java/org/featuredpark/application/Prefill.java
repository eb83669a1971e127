package org.featuredpark.application;

import java.time.Instant;
import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;

/**
 * From which application a draft took over its content.
 *
 * @param confirmed the sections of the form that a person has looked through since
 */
public record Prefill(DraftKey key, ApplicationNumber source, Set<String> confirmed, Instant at) {

  public Prefill {
    confirmed = Set.copyOf(confirmed);
  }
}
