package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Decides whether a park that did not take part is deemed to have failed, or was kept away by force majeure. R57. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class DecideWaiver {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final CurrentUser user;
  private final Clock clock;
  private final EvaluationNews news;

  DecideWaiver(Evaluations evaluations, EvaluationBook book, CurrentUser user, Clock clock, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void decide(ApplicationNumber application, boolean forceMajeure, String reason) {
    var evaluation = evaluations.latest(application);
    book.add(application, evaluation.attempt(),
        new EvaluationNote(EvaluationNote.Kind.WAIVER, reason, user.id(), clock.instant()));
    if (forceMajeure) {
      var waived = evaluation.with(Participation.WAIVED);
      book.save(waived);
      news.toOperator(waived, "waived-" + clock.instant(), "绩效评价豁免", "因不可抗力豁免本次未参加，将重新发出评价通知。理由：" + reason);
    }
    news.record(evaluation, "evaluation.waiver", forceMajeure ? "认定为不可抗力" : "确认视同不合格");
  }
}
