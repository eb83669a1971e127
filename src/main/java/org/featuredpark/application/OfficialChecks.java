package org.featuredpark.application;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Keeps what officers established; the latest check of an application counts. */
public interface OfficialChecks {

  void add(ApplicationNumber number, OfficialCheck check, String by, Instant at);

  Optional<OfficialCheck> latest(ApplicationNumber number);
}
