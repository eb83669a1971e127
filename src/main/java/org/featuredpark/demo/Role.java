package org.featuredpark.demo;

import org.featuredpark.shared.ApplicationNumber;

/**
 * The part that a park plays in one round.
 *
 * @param hurried whether its people answer at once and not on the last day
 * @param visitors the kind of task that is left to the visitor when the story comes near its end; null for none
 */
record Role(Park park, ApplicationNumber number, Fate fate, boolean hurried, String visitors) {

  String key() {
    return park.key();
  }
}
