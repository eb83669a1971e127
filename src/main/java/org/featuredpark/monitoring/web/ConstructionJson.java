package org.featuredpark.monitoring.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.monitoring.ConstructionStatus;
import org.featuredpark.monitoring.ConstructionView;
import org.featuredpark.monitoring.Milestone;
import org.featuredpark.monitoring.ProgressReport;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.StartState;
import org.featuredpark.monitoring.Tally;

/** A construction as its operator and officials read it. */
record ConstructionJson(LocalDate startsOn, LocalDate endsOn, long daysLeft, ConstructionStatus status,
    StartState startState, String startStateName, LocalDate plannedStart, LocalDate actualStart, int extensions,
    Tally reportsInTime, Tally milestonesInTime, List<Milestone> milestones, List<Report> reports,
    List<ChangeJson> changes) {

  static ConstructionJson of(ConstructionView view) {
    var construction = view.construction();
    var start = construction.start();
    return new ConstructionJson(construction.period().start(), construction.period().end(), view.daysLeft(),
        construction.status(), view.startState(), view.startState().zhName(), start.planned(), start.actual(),
        start.extensions(), construction.reports(), construction.milestones(), view.milestones(),
        view.reports().stream().map(Report::of).toList(), view.changes().stream().map(ChangeJson::of).toList());
  }

  /** One progress report and how it came. */
  record Report(ReportKind kind, String title, LocalDate dueOn, Instant submittedAt, String state) {

    static Report of(ProgressReport report) {
      return new Report(report.kind(), report.title(), report.dueOn(), report.submittedAt(), report.state());
    }
  }
}
