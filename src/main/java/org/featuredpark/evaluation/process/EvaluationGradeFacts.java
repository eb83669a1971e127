package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import java.util.Map;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.evaluation.GradeEvaluation;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("evaluationGradeFacts")
class EvaluationGradeFacts implements ExecutionListener {

  private final GradeEvaluation grade;

  EvaluationGradeFacts(GradeEvaluation grade) {
    this.grade = grade;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var facts = grade.facts(application(execution));
    DecisionStep.give(execution, Map.of("total", facts.total(), "veto", facts.veto(), "deemed", facts.deemed()));
  }
}
