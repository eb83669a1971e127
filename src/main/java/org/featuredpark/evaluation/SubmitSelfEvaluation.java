package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Takes an operator's evaluation of its own year, as long as its window is open. R55. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class SubmitSelfEvaluation {

  private final Applications applications;
  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final CurrentUser user;
  private final Clock clock;
  private final EvaluationNews news;

  SubmitSelfEvaluation(Applications applications, Evaluations evaluations, EvaluationBook book, CurrentUser user,
      Clock clock, EvaluationNews news) {
    this.applications = applications;
    this.evaluations = evaluations;
    this.book = book;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  /** The clock decides, not the timer: a timer may fire a moment after the window has closed. */
  public void submit(ApplicationNumber application, SelfEvaluation.Entry entry) {
    user.mustActFor(applications.get(application).operator());
    var evaluation = evaluations.latest(application);
    var now = clock.instant();
    if (!now.isBefore(evaluation.dueAt())) {
      throw Refused.because("R57", "narrative",
          "自评期限已于" + BeijingTime.formatEnd(evaluation.dueAt()) + "届满，本次未予受理，请等待后续通知。");
    }
    book.add(application, evaluation.attempt(), entry.at(now));
    book.save(evaluation.with(Participation.SUBMITTED));
    news.record(evaluation, "evaluation.submit", "报送绩效自评");
  }
}
