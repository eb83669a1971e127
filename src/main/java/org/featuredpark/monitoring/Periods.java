package org.featuredpark.monitoring;

import org.featuredpark.calendar.ConstructionPeriod;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/**
 * A park's period of construction as its round fixes it: from the day of the announcement, for as long as the stage
 * of the programme allows. It is known before the construction is opened. R05, R11.
 */
@Component
public class Periods {

  private final Rounds rounds;

  Periods(Rounds rounds) {
    this.rounds = rounds;
  }

  public ConstructionPeriod of(ApplicationNumber application) {
    var round = rounds.get(application.roundNumber());
    if (round.announcedOn() == null) {
      throw new IllegalStateException("The list of round " + round.number() + " is not announced");
    }
    return ConstructionPeriod.of(round.announcedOn(), round.constructionPeriod());
  }
}
