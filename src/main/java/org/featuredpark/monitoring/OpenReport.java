package org.featuredpark.monitoring;

import org.featuredpark.application.ParkNews;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Opens the report on the month or quarter that has just ended and tells the operator by when it is due. R07. */
@UseCase
@ByProcess
public class OpenReport {

  private final Periods periods;
  private final ProgressReports reports;
  private final WorkingDays workingDays;
  private final ParkNews news;

  OpenReport(Periods periods, ProgressReports reports, WorkingDays workingDays, ParkNews news) {
    this.periods = periods;
    this.reports = reports;
    this.workingDays = workingDays;
    this.news = news;
  }

  /** The period after the last one reported on, so that a day of outage skips none. */
  public void open(ApplicationNumber application, ReportKind kind) {
    var periodStart = reports.latest(application, kind)
        .map(last -> kind.nextOpening(last.periodStart()))
        .orElseGet(() -> kind.startOfPeriod(periods.of(application).start()));
    var report = ProgressReport.opened(kind, periodStart, kind.dueOn(periodStart, workingDays.calendar()));
    reports.open(application, report);
    news.toOperator(application, "report-" + kind + "-" + periodStart, "请报送" + report.title(),
        "请于" + BeijingTime.formatEnd(BeijingTime.endOf(report.dueOn())) + "前报送" + report.title() + "。");
  }
}
