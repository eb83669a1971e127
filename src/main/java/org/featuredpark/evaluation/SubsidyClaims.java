package org.featuredpark.evaluation;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The claims that were worked out, the latest for each park. */
public interface SubsidyClaims {

  Optional<SubsidyClaim> find(ApplicationNumber application);

  void save(SubsidyClaim claim, String by, Instant at);
}
