package org.featuredpark.round;

import java.time.LocalDate;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

@UseCase
@ByProcess
class RecordRoundProgress implements RoundProgress {

  private final Rounds rounds;

  RecordRoundProgress(Rounds rounds) {
    this.rounds = rounds;
  }

  @Override
  public void move(RoundNumber number, RoundStatus next) {
    rounds.update(rounds.lock(number).moved(next));
  }

  @Override
  public void announce(RoundNumber number, LocalDate day) {
    rounds.update(rounds.lock(number).announced(day));
  }
}
