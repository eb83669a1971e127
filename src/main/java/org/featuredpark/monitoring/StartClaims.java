package org.featuredpark.monitoring;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** What operators handed in to show their start, each piece kept as it came. */
public interface StartClaims {

  void add(ApplicationNumber application, StartEvidence evidence, String reportedBy, Instant reportedAt);

  Optional<StartClaim> latest(ApplicationNumber application);

  void decide(long id, boolean accepted, String reason, String decidedBy, Instant decidedAt);
}
