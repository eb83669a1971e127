package org.featuredpark.lifecycle.process;

import java.util.Map;
import org.featuredpark.evaluation.Evaluation;
import org.featuredpark.evaluation.EvaluationResult;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.exit.UndoExit;
import org.featuredpark.notice.Appeal;
import org.featuredpark.notice.AppealEffect;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.DecisionRef;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

/** Puts a park whose exit was overturned back to where it was: a new case begins in the middle of its life. Q7. */
@Component
class ReinstatePark implements AppealEffect {

  // A revoked construction cannot simply go on: its time has passed, and somebody must set a new one.
  private static final DecisionKind UNDOES = DecisionKind.EXITED;

  private final UndoExit exit;
  private final Evaluations evaluations;
  private final CaseEngine engine;
  private final Rounds rounds;

  ReinstatePark(UndoExit exit, Evaluations evaluations, CaseEngine engine, Rounds rounds) {
    this.exit = exit;
    this.evaluations = evaluations;
    this.engine = engine;
    this.rounds = rounds;
  }

  @Override
  public boolean appliesTo(DecisionRef decision) {
    return decision.kind() == UNDOES;
  }

  @Override
  public void carryOut(Appeal appeal) {
    var park = appeal.decision().application();
    var place = exit.undo(park) ? ParkLifecycleProcess.TITLE_EXPIRED
        : hasPassed(park) ? ParkLifecycleProcess.RECOGNITION : ParkLifecycleProcess.PERFORMANCE_EVALUATION;
    engine.startBefore(ParkLifecycleProcess.KEY, park.value(), place, Map.of(
        ParkLifecycleProcess.DISTRICT.name(), park.district().code(),
        ParkLifecycleProcess.POLICY_VERSION.name(), rounds.get(park.roundNumber()).policyVersion()));
  }

  /** What was evaluated and signed need not be evaluated again, whatever the park had to leave for. */
  private boolean hasPassed(ApplicationNumber park) {
    return evaluations.find(park).flatMap(Evaluation::result).filter(EvaluationResult::confirmed)
        .map(EvaluationResult::grade).filter(Grade::passed).isPresent();
  }
}
