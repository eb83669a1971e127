package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.Assessment;
import org.featuredpark.evaluation.ScoreEvaluation;
import org.featuredpark.evaluation.Veto;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("scoreEvaluationCompleted")
class ScoreEvaluationCompleted implements TaskListener {

  private final ScoreEvaluation score;

  ScoreEvaluationCompleted(ScoreEvaluation score) {
    this.score = score;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var vetoes = Arrays.stream(Veto.values()).filter(veto -> form.ticked(fieldOf(veto))).collect(Collectors.toSet());
    var targets = form.choice("targets", Targets.class, "年度目标");
    score.score(application(task.getExecution()), new Assessment(SelfEvaluationForm.sheet(form), vetoes,
        targets == Targets.ACHIEVED, form.text("opinion")));
  }

  private static String fieldOf(Veto veto) {
    return switch (veto) {
      case FRAUD -> "vetoFraud";
      case PENALTY -> "vetoPenalty";
      case ACCIDENT -> "vetoAccident";
      case START_OVERDUE -> "vetoStartOverdue";
      case CONDITION_LOST -> "vetoConditionLost";
    };
  }

  /** What the form offers. */
  private enum Targets {
    ACHIEVED,
    NOT_ACHIEVED
  }
}
