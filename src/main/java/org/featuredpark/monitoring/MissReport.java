package org.featuredpark.monitoring;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Closes a report that never came when the next one opens, and says so to operator and district. R07. */
@UseCase
@ByProcess
public class MissReport {

  private final ProgressReports reports;
  private final ParkNews news;

  MissReport(ProgressReports reports, ParkNews news) {
    this.reports = reports;
    this.news = news;
  }

  public void miss(ApplicationNumber application, ReportKind kind) {
    var report = reports.latest(application, kind).orElseThrow().overtaken();
    reports.save(application, report);
    var key = "missed-" + kind + "-" + report.periodStart();
    var body = report.title() + "至下一期开始仍未报送，记为未报送，绩效评价时按未按时报送计。";
    news.record(application, "report.miss", body);
    news.toOperator(application, key, report.title() + "未报送", body);
    news.toDistrict(application, key, report.title() + "未报送", body);
  }
}
