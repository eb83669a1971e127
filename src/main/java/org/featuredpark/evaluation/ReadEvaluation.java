package org.featuredpark.evaluation;

import java.util.Optional;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Shows an evaluation to those it concerns: its operator, its district, the city and the auditors. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD,
    Role.AUDITOR})
public class ReadEvaluation {

  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final Applications applications;
  private final CurrentUser user;

  ReadEvaluation(Evaluations evaluations, EvaluationBook book, Applications applications, CurrentUser user) {
    this.evaluations = evaluations;
    this.book = book;
    this.applications = applications;
    this.user = user;
  }

  public Evaluation read(ApplicationNumber application) {
    requireParty(application);
    var evaluation = evaluations.latest(application);
    return seesUnconfirmed() ? evaluation : evaluation.asAnnounced();
  }

  /** Empty for a park that was never called to one. */
  public Optional<Evaluation> find(Application application) {
    if (!isOfficialFor(application.number())) {
      user.mustActFor(application.operator());
    }
    return evaluations.find(application.number()).map(found -> seesUnconfirmed() ? found : found.asAnnounced());
  }

  public Optional<SelfEvaluation> selfEvaluation(ApplicationNumber application) {
    requireParty(application);
    return book.selfEvaluation(application, evaluations.latest(application).attempt());
  }

  // What is still on the city's desk may yet change.
  private boolean seesUnconfirmed() {
    return user.hasAny(Role.CITY_OFFICER, Role.CITY_HEAD, Role.AUDITOR);
  }

  private void requireParty(ApplicationNumber application) {
    if (!isOfficialFor(application)) {
      user.mustActFor(applications.get(application).operator());
    }
  }

  private boolean isOfficialFor(ApplicationNumber application) {
    if (seesUnconfirmed()) {
      return true;
    }
    if (!user.hasAny(Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD)) {
      return false;
    }
    user.mustWorkFor(application.district());
    return true;
  }
}
