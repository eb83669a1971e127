package org.featuredpark.evaluation;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Puts an operator's participation before the rule and keeps what the rule says. R57. */
@UseCase
@ByProcess
public class JudgeParticipation {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final EvaluationNews news;

  JudgeParticipation(Evaluations evaluations, EvaluationBook book, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.news = news;
  }

  /** Whoever is still awaited when the rule is asked has missed the window: once it is late, then absent. */
  public ParticipationFacts facts(ApplicationNumber application) {
    var evaluation = evaluations.latest(application);
    return new ParticipationFacts(statusOf(evaluation), evaluation.cureUsed());
  }

  public void keep(ApplicationNumber application, String reason) {
    var evaluation = evaluations.latest(application);
    var judged = evaluation.with(statusOf(evaluation));
    book.save(judged);
    news.record(judged, "evaluation.participation", reason);
  }

  private static Participation statusOf(Evaluation evaluation) {
    if (evaluation.participation() != Participation.AWAITED) {
      return evaluation.participation();
    }
    return evaluation.cureUsed() ? Participation.ABSENT : Participation.LATE;
  }
}
