package org.featuredpark.notice;

import java.util.Objects;

/** What the rule on admissibility asks about an objection. Q6. */
public record AdmissibilityFacts(ObjectorType objectorType, AdmissibilityCheck check, boolean inTime) {

  public AdmissibilityFacts {
    Objects.requireNonNull(objectorType, "objectorType");
    Objects.requireNonNull(check, "check");
  }
}
