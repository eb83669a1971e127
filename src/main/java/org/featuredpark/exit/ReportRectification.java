package org.featuredpark.exit;

import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** Takes down how the operator put things right. R58. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class ReportRectification {

  private final OpenCases cases;
  private final Applications applications;
  private final CurrentUser user;
  private final ParkNews news;

  ReportRectification(OpenCases cases, Applications applications, CurrentUser user, ParkNews news) {
    this.cases = cases;
    this.applications = applications;
    this.user = user;
    this.news = news;
  }

  public void report(ApplicationNumber application, ExitTrigger trigger, String account) {
    user.mustActFor(applications.get(application).operator());
    if (account.isBlank()) {
      throw Refused.because("R58", "rectification", "整改情况：请填写。");
    }
    cases.save(cases.get(application, trigger).rectified(account));
    news.record(application, "exit.rectify", "已报送整改情况");
  }
}
