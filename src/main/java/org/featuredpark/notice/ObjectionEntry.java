package org.featuredpark.notice;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/** What an objector enters: against which park, who, and why. */
public record ObjectionEntry(ApplicationNumber against, Objector objector, String statement) {

  public ObjectionEntry {
    Objects.requireNonNull(against, "against");
    Objects.requireNonNull(objector, "objector");
  }
}
