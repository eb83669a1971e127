package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.evaluation.JudgeParticipation;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("evaluationParticipationFacts")
class EvaluationParticipationFacts implements ExecutionListener {

  private final JudgeParticipation judge;

  EvaluationParticipationFacts(JudgeParticipation judge) {
    this.judge = judge;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var facts = judge.facts(application(execution));
    DecisionStep.give(execution, Map.of("status", facts.status().name(), "cureUsed", facts.cureUsed()));
  }
}
