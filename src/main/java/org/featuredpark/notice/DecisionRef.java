package org.featuredpark.notice;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/** One decision about one application. */
public record DecisionRef(ApplicationNumber application, DecisionKind kind) {

  public DecisionRef {
    Objects.requireNonNull(application, "application");
    Objects.requireNonNull(kind, "kind");
  }
}
