package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.Periods;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.ReportTimes;
import org.featuredpark.monitoring.StartReminder;
import org.featuredpark.monitoring.YearAssessments;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/**
 * When each timer of a construction is due, in Beijing.
 *
 * <p>Dates come one by one from the rows and not from a cycle in the model: the engine counts a cycle's months in the
 * server's zone, where the first of a month in Beijing is the last of the one before.
 */
@Component("constructionDates")
public class ConstructionDates {

  private static final int DAYS_TO_SUM_UP = 30;

  private final Constructions constructions;
  private final Periods periods;
  private final ReportTimes reports;
  private final YearAssessments assessments;

  ConstructionDates(Constructions constructions, Periods periods, ReportTimes reports, YearAssessments assessments) {
    this.constructions = constructions;
    this.periods = periods;
    this.reports = reports;
    this.assessments = assessments;
  }

  public Date reminder(DelegateExecution execution, String reminder) {
    return BeijingTime.toDate(construction(execution).start().dayOf(StartReminder.valueOf(reminder)));
  }

  public Date startOverdue(DelegateExecution execution) {
    return Date.from(construction(execution).start().overdueFrom());
  }

  public Date yearEnd(DelegateExecution execution) {
    return Date.from(construction(execution).yearEndsAt(year(execution)));
  }

  public boolean isLastYear(DelegateExecution execution) {
    return construction(execution).isLastYear(year(execution));
  }

  /** Known before the construction is opened, like the first reports: the engine sets these timers at the start. */
  public Date experience(DelegateExecution execution) {
    return BeijingTime.toDate(periods.of(application(execution)).end().minusDays(DAYS_TO_SUM_UP));
  }

  public Date firstReport(DelegateExecution execution, String kind) {
    return BeijingTime.toDate(reports.firstOpening(application(execution), ReportKind.valueOf(kind)));
  }

  public Date nextReport(DelegateExecution execution, String kind) {
    return BeijingTime.toDate(reports.nextOpening(application(execution), ReportKind.valueOf(kind)));
  }

  public Date reportDue(DelegateExecution execution, String kind) {
    return Date.from(BeijingTime.endOf(reports.dueOn(application(execution), ReportKind.valueOf(kind))));
  }

  private int year(DelegateExecution execution) {
    return assessments.of(application(execution)).size() + 1;
  }

  private Construction construction(DelegateExecution execution) {
    return constructions.get(application(execution));
  }
}
