package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.OUTCOME;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.evaluation.Cause;
import org.featuredpark.evaluation.Grade;
import org.featuredpark.evaluation.GradeEvaluation;
import org.featuredpark.evaluation.process.PerformanceEvaluationProcess.Outcome;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("evaluationGradeVerdict")
class EvaluationGradeVerdict implements ExecutionListener {

  private final GradeEvaluation grade;

  EvaluationGradeVerdict(GradeEvaluation grade) {
    this.grade = grade;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var row = DecisionStep.row(execution);
    var passed = grade.keep(application(execution), Grade.valueOf((String) row.get("grade")),
        Cause.valueOf((String) row.get("cause")), (String) row.get("reason"));
    OUTCOME.set(execution, passed ? Outcome.PASSED : Outcome.FAILED);
  }
}
