package org.featuredpark.portal.progress;

import org.featuredpark.application.Application;
import org.featuredpark.evaluation.ReadEvaluation;
import org.featuredpark.exit.ExitCases;
import org.featuredpark.monitoring.ReadConstruction;
import org.featuredpark.portal.progress.CaseView.Later;
import org.featuredpark.recognition.Register;
import org.featuredpark.review.Selections;
import org.springframework.stereotype.Component;

/** Reads what the stages after the selection know about a park; whose park it is was asked before. */
@Component
class LaterStages {

  private static final int MOST_EXITS = 20;

  private final Selections selections;
  private final ReadConstruction constructions;
  private final ReadEvaluation evaluations;
  private final Register register;
  private final ExitCases exits;

  LaterStages(Selections selections, ReadConstruction constructions, ReadEvaluation evaluations, Register register,
      ExitCases exits) {
    this.selections = selections;
    this.constructions = constructions;
    this.evaluations = evaluations;
    this.register = register;
    this.exits = exits;
  }

  Later of(Application application) {
    var number = application.number();
    return new Later(selections.plan(number), constructions.find(application), evaluations.find(application),
        register.find(number), exits.of(number, MOST_EXITS));
  }
}
