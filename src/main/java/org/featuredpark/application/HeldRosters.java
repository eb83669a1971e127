package org.featuredpark.application;

import java.util.Optional;

/** Keeps the rosters that wait for corrections, at most one beside a draft. */
public interface HeldRosters {

  Optional<HeldRoster> find(DraftKey key);

  /** The file's name alone, without a row of it. */
  Optional<String> nameOf(DraftKey key);

  /** Takes the place of the one that was held. */
  void hold(HeldRoster held);

  void drop(DraftKey key);
}
