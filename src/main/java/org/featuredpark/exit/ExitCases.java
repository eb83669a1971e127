package org.featuredpark.exit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** The exit cases of all parks. */
public interface ExitCases {

  /** Opens a case and returns it with its number. */
  ExitCase open(ApplicationNumber application, ExitTrigger trigger, String grounds, Instant now);

  /** The case about this trigger that has not ended. */
  Optional<ExitCase> findOpen(ApplicationNumber application, ExitTrigger trigger);

  /** Every case of a park that has not ended. */
  List<ExitCase> allOpen(ApplicationNumber application);

  /** The cases of a park, the latest first. */
  List<ExitCase> of(ApplicationNumber application, int limit);

  void save(ExitCase changed, Instant now);
}
