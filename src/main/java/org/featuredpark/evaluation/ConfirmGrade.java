package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** The city head's signature under a grade, or the way back to those who found it. R56–R58. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class ConfirmGrade {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final CurrentUser user;
  private final Clock clock;
  private final EvaluationNews news;

  ConfirmGrade(Evaluations evaluations, EvaluationBook book, CurrentUser user, Clock clock, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public GradeDecision decide(ApplicationNumber application, boolean confirmed, String opinion) {
    var evaluation = evaluations.latest(application);
    var now = clock.instant();
    book.add(application, evaluation.attempt(),
        new EvaluationNote(EvaluationNote.Kind.CONFIRMATION, opinion, user.id(), now));
    if (!confirmed) {
      news.record(evaluation, "evaluation.return", "退回");
      return evaluation.deemed() ? GradeDecision.RECONSIDER : GradeDecision.RESCORE;
    }
    var result = evaluation.result().orElseThrow().confirmed(BeijingTime.dateOf(now));
    book.save(evaluation.with(result));
    news.record(evaluation, "evaluation.confirm", result.grade().zhName());
    var body = "绩效评价结果：" + result.grade().zhName() + "（" + result.cause().zhName() + "）。" + result.reason()
        + evaluation.assessment().map(given -> "评价意见：" + given.opinion()).orElse("");
    news.toOperator(evaluation, "result", "绩效评价结果", body);
    news.toDistrict(evaluation, "result", "绩效评价结果", body);
    return GradeDecision.CONFIRMED;
  }
}
