package org.featuredpark.lifecycle.process;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.UndoExit;
import org.featuredpark.notice.Appeal;
import org.featuredpark.notice.AppealEffect;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.DecisionRef;
import org.featuredpark.round.Rounds;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** Puts a park whose exit was overturned back to where it was: a new case begins in the middle of its life. Q7. */
@Component
class ReinstatePark implements AppealEffect {

  // A revoked construction cannot simply go on: its time has passed, and somebody must set a new one.
  private static final Set<DecisionKind> UNDOES = EnumSet.of(DecisionKind.EXITED, DecisionKind.EVALUATION_FAILED);

  private final UndoExit exit;
  private final CaseEngine engine;
  private final Rounds rounds;

  ReinstatePark(UndoExit exit, CaseEngine engine, Rounds rounds) {
    this.exit = exit;
    this.engine = engine;
    this.rounds = rounds;
  }

  @Override
  public boolean appliesTo(DecisionRef decision) {
    return UNDOES.contains(decision.kind());
  }

  @Override
  public void carryOut(Appeal appeal) {
    var park = appeal.decision().application();
    var undone = exit.undo(park);
    engine.startBefore(ParkLifecycleProcess.KEY, park.value(), placeOf(undone), Map.of(
        ParkLifecycleProcess.DISTRICT.name(), park.district().code(),
        ParkLifecycleProcess.POLICY_VERSION.name(), rounds.get(park.roundNumber()).policyVersion()));
  }

  private static String placeOf(UndoExit.Undone undone) {
    if (undone.titled()) {
      return ParkLifecycleProcess.TITLE_EXPIRED;
    }
    return undone.trigger() == ExitTrigger.RECOGNITION_DECLINED ? ParkLifecycleProcess.RECOGNITION
        : ParkLifecycleProcess.PERFORMANCE_EVALUATION;
  }
}
