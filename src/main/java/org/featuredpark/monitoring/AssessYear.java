package org.featuredpark.monitoring;

import java.math.BigDecimal;
import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Takes the city's total for one year of a construction of several years. R11. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class AssessYear {

  private final YearAssessments assessments;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  AssessYear(YearAssessments assessments, CurrentUser user, Clock clock, ParkNews news) {
    this.assessments = assessments;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void assess(ApplicationNumber application, BigDecimal total, String remark) {
    int year = assessments.of(application).size() + 1;
    assessments.add(application, new YearAssessment(year, total, remark, null, null), user.id(), clock.instant());
    news.record(application, "year.assess", "第" + year + "年：" + total.toPlainString() + "分");
  }
}
