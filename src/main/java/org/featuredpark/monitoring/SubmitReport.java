package org.featuredpark.monitoring;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.application.Applications;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Takes an operator's monthly or quarterly report, in time or late, and the milestones it reports as reached. R07. */
@UseCase
@RequiresRole(Role.APPLICANT)
public class SubmitReport {

  private final Applications applications;
  private final Constructions constructions;
  private final ProgressReports reports;
  private final CurrentUser user;
  private final Clock clock;
  private final ParkNews news;

  SubmitReport(Applications applications, Constructions constructions, ProgressReports reports, CurrentUser user,
      Clock clock, ParkNews news) {
    this.applications = applications;
    this.constructions = constructions;
    this.reports = reports;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void submit(ApplicationNumber application, ReportKind kind, ReportContent content,
      ReachedMilestones reached) {
    user.mustActFor(applications.get(application).operator());
    var now = clock.instant();
    if (!reached.days().isEmpty()) {
      var plan = constructions.milestones(application).stream().collect(toMap(Milestone::code, identity()));
      reached.days().forEach((code, day) ->
          constructions.save(application, planned(plan, code).reached(day, BeijingTime.dateOf(now))));
    }
    var report = reports.latest(application, kind).orElseThrow().submitted(now, content);
    reports.save(application, report);
    news.record(application, "report.submit", report.title() + report.state());
    if (content.risk() == Risk.SERIOUS) {
      var body = report.title() + "报告重大风险：" + content.riskNote();
      news.toDistrict(application, "risk-" + report.periodStart(), "园区报告重大风险", body);
      news.toCity(application, "risk-" + report.periodStart(), "园区报告重大风险", body);
    }
  }

  private static Milestone planned(Map<String, Milestone> plan, String code) {
    return Optional.ofNullable(plan.get(code))
        .orElseThrow(() -> Refused.because("R07", "milestonesReached", "没有编号为“" + code + "”的节点。"));
  }
}
