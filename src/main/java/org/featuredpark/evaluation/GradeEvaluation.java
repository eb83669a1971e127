package org.featuredpark.evaluation;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Puts a scored or deemed evaluation before the rule and keeps the grade. R56–R58. */
@UseCase
@ByProcess
public class GradeEvaluation {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final EvaluationNews news;

  GradeEvaluation(Evaluations evaluations, EvaluationBook book, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.news = news;
  }

  public GradeFacts facts(ApplicationNumber application) {
    var evaluation = evaluations.latest(application);
    return new GradeFacts(evaluation.total().doubleValue(), !evaluation.deemed() && evaluation.vetoed(),
        evaluation.deemed());
  }

  /** Whether the park passed. */
  public boolean keep(ApplicationNumber application, Grade grade, Cause cause, String reason) {
    var graded = evaluations.latest(application).with(new EvaluationResult(grade, cause, reason, null));
    book.save(graded);
    news.record(graded, "evaluation.grade", reason);
    return graded.passed();
  }
}
