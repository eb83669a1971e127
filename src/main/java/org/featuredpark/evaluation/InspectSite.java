package org.featuredpark.evaluation;

import java.time.Clock;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Takes down what the city found on the site, or that it was not let in. R57. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class InspectSite {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final CurrentUser user;
  private final Clock clock;
  private final EvaluationNews news;

  InspectSite(Evaluations evaluations, EvaluationBook book, CurrentUser user, Clock clock, EvaluationNews news) {
    this.evaluations = evaluations;
    this.book = book;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void inspect(ApplicationNumber application, boolean admitted, String findings) {
    var evaluation = evaluations.latest(application);
    book.add(application, evaluation.attempt(),
        new EvaluationNote(EvaluationNote.Kind.SITE_VISIT, findings, user.id(), clock.instant()));
    if (!admitted) {
      book.save(evaluation.with(Participation.REFUSED));
    }
    news.record(evaluation, "evaluation.inspect", admitted ? "已现场核查" : "拒绝现场核查");
  }
}
