package org.featuredpark.application;

import java.util.List;
import java.util.Optional;
import org.featuredpark.round.Round;
import org.featuredpark.shared.CreditCode;

/** What the operators of one person have begun and submitted, and what they may begin now. */
public record OwnCases(List<Begun> drafts, List<Submitted> submitted, List<Opening> openings) {

  /**
   * A draft that no live application came from.
   *
   * @param parkName empty until it is entered
   */
  public record Begun(Draft draft, Round round, String parkName) {
  }

  /** @param draft where it may be changed, as long as it may */
  public record Submitted(Application application, NextAct next, Optional<DraftKey> draft) {
  }

  /** The next park that an operator may apply with in an open round. Q3. */
  public record Opening(Round round, CreditCode operator, int park) {

    public DraftKey key() {
      return new DraftKey(round.number(), operator, park);
    }
  }
}
