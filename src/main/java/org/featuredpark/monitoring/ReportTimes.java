package org.featuredpark.monitoring;

import java.time.LocalDate;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.stereotype.Component;

/** When each park's next report opens and the current one is due; the process sets its timers by it. R07. */
@Component
public class ReportTimes {

  private final Periods periods;
  private final ProgressReports reports;

  ReportTimes(Periods periods, ProgressReports reports) {
    this.periods = periods;
    this.reports = reports;
  }

  public LocalDate firstOpening(ApplicationNumber application, ReportKind kind) {
    return kind.firstOpening(periods.of(application).start());
  }

  /** The first day after the period that follows the current report's. */
  public LocalDate nextOpening(ApplicationNumber application, ReportKind kind) {
    return kind.nextOpening(kind.nextOpening(current(application, kind).periodStart()));
  }

  public LocalDate dueOn(ApplicationNumber application, ReportKind kind) {
    return current(application, kind).dueOn();
  }

  private ProgressReport current(ApplicationNumber application, ReportKind kind) {
    return reports.latest(application, kind).orElseThrow();
  }
}
