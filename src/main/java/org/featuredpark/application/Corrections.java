package org.featuredpark.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;

/** Keeps what was sent back to applicants, with the values before and after. */
public interface Corrections {

  void open(ApplicationNumber number, Correction correction);

  Optional<Correction> latest(ApplicationNumber number);

  /** The one that the application from this draft is in now. */
  Optional<Correction> running(DraftKey key);

  /** The latest first. */
  List<Correction> of(ApplicationNumber number, int limit);

  int count(ApplicationNumber number);

  void answer(long id, List<CorrectionFlag> mended, Instant at);

  void lapse(long id);
}
