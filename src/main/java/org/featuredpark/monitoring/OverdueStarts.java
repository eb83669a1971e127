package org.featuredpark.monitoring;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The overdue starts; a park has at most one, because a proven start is never overdue again. */
public interface OverdueStarts {

  void open(ApplicationNumber application, OverdueStart overdue);

  Optional<OverdueStart> find(ApplicationNumber application);

  void save(ApplicationNumber application, OverdueStart overdue, String decidedBy, Instant decidedAt);
}
