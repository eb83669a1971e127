package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Takes the city's word on whether a self evaluation is complete. R57. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class CheckSelfEvaluation {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final CurrentUser user;
  private final Clock clock;
  private final EvaluationNews news;

  CheckSelfEvaluation(Evaluations evaluations, EvaluationBook book, CurrentUser user, Clock clock,
      EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void check(ApplicationNumber application, boolean complete, String opinion) {
    var evaluation = evaluations.latest(application);
    book.add(application, evaluation.attempt(),
        new EvaluationNote(EvaluationNote.Kind.COMPLETENESS, opinion, user.id(), clock.instant()));
    var checked = evaluation.with(complete ? Participation.SUBMITTED : Participation.INCOMPLETE);
    book.save(checked);
    news.record(checked, "evaluation.check", checked.participation().zhName());
    if (!complete) {
      news.toOperator(checked, "incomplete-" + clock.instant(), "绩效自评材料不完整", opinion);
    }
  }
}
