package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.springframework.beans.factory.ObjectProvider;

/** Lets the stage whose decision was overturned undo it, if it knows how. Q7. */
@UseCase
@ByProcess
public class CarryOutAppeal {

  private final Appeals appeals;
  private final ObjectProvider<AppealEffect> effects;
  private final Clock clock;
  private final AuditTrail audit;

  CarryOutAppeal(Appeals appeals, ObjectProvider<AppealEffect> effects, Clock clock, AuditTrail audit) {
    this.appeals = appeals;
    this.effects = effects;
    this.clock = clock;
    this.audit = audit;
  }

  /** False when no stage can undo the decision by itself, so that a person must. */
  public boolean carryOut(AppealNumber number) {
    var appeal = appeals.get(number);
    var effect = effects.orderedStream().filter(one -> one.appliesTo(appeal.decision())).findFirst();
    effect.ifPresent(one -> {
      one.carryOut(appeal);
      appeals.close(number, clock.instant());
      audit.record(number.value(), "appeal.carryOut", "原决定已撤销");
    });
    return effect.isPresent();
  }
}
