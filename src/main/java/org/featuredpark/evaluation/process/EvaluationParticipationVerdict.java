package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.PARTICIPATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.evaluation.JudgeParticipation;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("evaluationParticipationVerdict")
class EvaluationParticipationVerdict implements ExecutionListener {

  private final JudgeParticipation judge;

  EvaluationParticipationVerdict(JudgeParticipation judge) {
    this.judge = judge;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var row = DecisionStep.row(execution);
    judge.keep(application(execution), (String) row.get("reason"));
    PARTICIPATION.set(execution, (String) row.get("outcome"));
  }
}
