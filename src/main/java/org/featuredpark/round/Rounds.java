package org.featuredpark.round;

import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.RoundNumber;

/** The rounds there are. */
public interface Rounds {

  /** @throws org.featuredpark.shared.NotFound when there is no such round */
  Round get(RoundNumber number);

  Optional<Round> find(RoundNumber number);

  /** Rounds that take applications or soon will, the next deadline first. */
  List<Round> open(int limit);

  /** All rounds, the latest first. */
  List<Round> recent(int limit);

  /** The highest sequence in use under a prefix such as {@code PILOT-2026-}, or zero. */
  int lastSequence(String prefix);

  void add(Round round);

  /** Stores what may change in a round: its deadlines and its progress. */
  void update(Round round);

  /** The round as it is, kept from changing until this transaction ends. */
  Round lock(RoundNumber number);
}
