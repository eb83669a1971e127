package org.featuredpark.round;

import java.util.List;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** The calls for applications as anyone may read them. */
@UseCase
@OpenToAll
public class RoundDirectory {

  private static final int LISTED = 50;

  private final Rounds rounds;

  RoundDirectory(Rounds rounds) {
    this.rounds = rounds;
  }

  public List<Round> list() {
    return rounds.recent(LISTED);
  }

  /** The latest first. */
  public List<Round> latest(int limit) {
    return rounds.recent(Math.min(limit, LISTED));
  }

  /** Those that take applications or soon will, the next deadline first. */
  public List<Round> open() {
    return rounds.open(LISTED);
  }

  public Round get(RoundNumber number) {
    return rounds.get(number);
  }
}
