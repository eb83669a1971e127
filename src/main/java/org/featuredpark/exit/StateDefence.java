package org.featuredpark.exit;

import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Takes down what the operator says before the head decides. R54. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class StateDefence {

  private final OpenCases cases;
  private final Applications applications;
  private final CurrentUser user;
  private final ParkNews news;

  StateDefence(OpenCases cases, Applications applications, CurrentUser user, ParkNews news) {
    this.cases = cases;
    this.applications = applications;
    this.user = user;
    this.news = news;
  }

  public void state(ApplicationNumber application, ExitTrigger trigger, String defence) {
    user.mustActFor(applications.get(application).operator());
    if (defence.isBlank()) {
      throw Refused.because("R54", "defence", "陈述申辩：请填写。");
    }
    cases.save(cases.get(application, trigger).defended(defence));
    news.record(application, "exit.defend", "已提交陈述申辩");
  }
}
