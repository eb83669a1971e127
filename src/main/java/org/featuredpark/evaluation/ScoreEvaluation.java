package org.featuredpark.evaluation;

import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Takes the city's scores; scoring again replaces them until the grade is confirmed. R55. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class ScoreEvaluation {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final EvaluationNews news;

  ScoreEvaluation(Evaluations evaluations, EvaluationBook book, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.news = news;
  }

  public void score(ApplicationNumber application, Assessment assessment) {
    var scored = evaluations.latest(application).with(assessment);
    book.save(scored);
    news.record(scored, "evaluation.score", "总分" + assessment.sheet().total().toPlainString());
  }
}
