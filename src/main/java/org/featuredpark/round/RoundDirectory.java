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

  public Round get(RoundNumber number) {
    return rounds.get(number);
  }
}
