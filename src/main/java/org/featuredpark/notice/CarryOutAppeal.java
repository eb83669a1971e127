package org.featuredpark.notice;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;

/** Lets the stage whose decision was overturned undo it, if it knows how. Q7. */
@UseCase
@ByProcess
public class CarryOutAppeal {

  private final Appeals appeals;
  private final List<AppealEffect> effects;
  private final Clock clock;

  CarryOutAppeal(Appeals appeals, List<AppealEffect> effects, Clock clock) {
    this.appeals = appeals;
    this.effects = effects;
    this.clock = clock;
  }

  /** False when no stage can undo the decision by itself, so that a person must. */
  public boolean carryOut(AppealNumber number) {
    var appeal = appeals.get(number);
    var effect = effects.stream().filter(one -> one.appliesTo(appeal.decision())).findFirst();
    effect.ifPresent(one -> {
      one.carryOut(appeal);
      appeals.close(number, clock.instant());
    });
    return effect.isPresent();
  }
}
