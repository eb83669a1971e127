package org.featuredpark.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.featuredpark.monitoring.ProgressReport;
import org.featuredpark.monitoring.ProgressReports;
import org.featuredpark.monitoring.ReportContent;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.Risk;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ProgressReportTable implements ProgressReports {

  private final JdbcClient jdbc;

  ProgressReportTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(ApplicationNumber application, ProgressReport report) {
    jdbc.sql("INSERT INTO progress_report (application_number, kind, period_start, due_on, on_time, missed)"
            + " VALUES (:application, :kind, :period, :due, FALSE, FALSE)")
        .param("application", application.value()).param("kind", report.kind().name())
        .param("period", report.periodStart()).param("due", report.dueOn()).update();
  }

  @Override
  public void save(ApplicationNumber application, ProgressReport report) {
    var content = report.content();
    boolean written = content != null;
    jdbc.sql("""
        UPDATE progress_report SET submitted_at = :submitted, on_time = :onTime, missed = :missed,
          progress = :progress, investment_fen = :investment, risk = :risk, risk_note = :riskNote, events = :events,
          firms_served = :firms, service_times = :services
        WHERE application_number = :application AND kind = :kind AND period_start = :period
        """)
        .param("submitted", Columns.moment(report.submittedAt()))
        .param("onTime", report.isOnTime()).param("missed", report.missed())
        .param("progress", written ? content.progress() : null)
        .param("investment", written && content.investment() != null ? content.investment().fen() : null)
        .param("risk", written && content.risk() != null ? content.risk().name() : null)
        .param("riskNote", written ? content.riskNote() : null)
        .param("events", written ? content.events() : null)
        .param("firms", written ? content.firmsServed() : null)
        .param("services", written ? content.serviceTimes() : null)
        .param("application", application.value()).param("kind", report.kind().name())
        .param("period", report.periodStart()).update();
  }

  @Override
  public Optional<ProgressReport> latest(ApplicationNumber application, ReportKind kind) {
    return jdbc.sql("SELECT * FROM progress_report WHERE application_number = :application AND kind = :kind"
            + " ORDER BY period_start DESC LIMIT 1")
        .param("application", application.value()).param("kind", kind.name())
        .query(ProgressReportTable::report).optional();
  }

  @Override
  public List<ProgressReport> of(ApplicationNumber application, int limit) {
    return jdbc.sql("SELECT * FROM progress_report WHERE application_number = :application"
            + " ORDER BY period_start DESC, kind LIMIT :limit")
        .param("application", application.value()).param("limit", limit)
        .query(ProgressReportTable::report).list();
  }

  private static ProgressReport report(ResultSet row, int index) throws SQLException {
    return new ProgressReport(ReportKind.valueOf(row.getString("kind")),
        row.getObject("period_start", LocalDate.class), row.getObject("due_on", LocalDate.class),
        Columns.moment(row, "submitted_at"), row.getBoolean("missed"), content(row));
  }

  private static ReportContent content(ResultSet row) throws SQLException {
    if (row.getString("progress") == null) {
      return null;
    }
    var investment = row.getObject("investment_fen", Long.class);
    var risk = row.getString("risk");
    return new ReportContent(row.getString("progress"), investment == null ? null : Money.ofFen(investment),
        risk == null ? null : Risk.valueOf(risk), row.getString("risk_note"), row.getString("events"),
        row.getObject("firms_served", Integer.class), row.getObject("service_times", Integer.class));
  }
}
