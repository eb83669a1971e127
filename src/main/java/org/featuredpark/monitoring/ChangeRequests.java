package org.featuredpark.monitoring;

import java.time.Instant;
import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** The change requests of each construction. */
public interface ChangeRequests {

  /** Keeps a new request and numbers it. */
  ChangeRequest add(ApplicationNumber application, RequestedChange change, String requestedBy, Instant requestedAt);

  ChangeRequest get(long number);

  /** The latest first. */
  List<ChangeRequest> of(ApplicationNumber application, int limit);

  /** Whether a request of this kind still waits for an answer. */
  boolean isOpen(ApplicationNumber application, ChangeKind kind);

  void save(ChangeRequest request, String decidedBy, Instant decidedAt);
}
