package org.featuredpark.application;

import java.util.List;
import java.util.Optional;

/**
 * What a draft may take over, and how it stands to what it took over.
 *
 * @param offers earlier applications of the operator, the newest first
 * @param blank whether nothing was entered in the draft yet
 */
public record PrefillState(List<Application> offers, boolean blank, Optional<Comparison> comparison) {

  /**
   * A draft beside the application that it was prefilled from.
   *
   * @param content what was taken over, as a draft
   * @param unchanged the fields that are as they were and that nobody has confirmed
   * @param confirmed the fields that are as they were and that somebody has confirmed
   * @param changed the fields that differ
   */
  public record Comparison(Application source, String content, List<String> unchanged, List<String> confirmed,
      List<String> changed) {
  }
}
