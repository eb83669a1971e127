package org.featuredpark.monitoring.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.featuredpark.monitoring.OverdueStart;
import org.featuredpark.monitoring.OverdueStarts;
import org.featuredpark.monitoring.RevocationDecision;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OverdueStartTable implements OverdueStarts {

  private final JdbcClient jdbc;

  OverdueStartTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(ApplicationNumber application, OverdueStart overdue) {
    jdbc.sql("INSERT INTO start_overdue (application_number, opened_on) VALUES (:application, :day)")
        .param("application", application.value()).param("day", overdue.openedOn()).update();
  }

  @Override
  public Optional<OverdueStart> find(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM start_overdue WHERE application_number = :application")
        .param("application", application.value()).query(OverdueStartTable::overdue).optional();
  }

  @Override
  public void save(ApplicationNumber application, OverdueStart overdue, String decidedBy, Instant decidedAt) {
    jdbc.sql("""
        UPDATE start_overdue SET reasons = :reasons, stated_at = :stated, verdict = :verdict,
          verdict_reason = :verdictReason, decision = :decision, decision_reason = :decisionReason,
          decided_by = :by, decided_at = :at
        WHERE application_number = :application
        """)
        .param("reasons", overdue.reasons()).param("stated", Columns.moment(overdue.statedAt()))
        .param("verdict", overdue.verdict()).param("verdictReason", overdue.verdictReason())
        .param("decision", overdue.decision() == null ? null : overdue.decision().name())
        .param("decisionReason", overdue.decisionReason())
        .param("by", decidedBy).param("at", Columns.moment(decidedAt))
        .param("application", application.value()).update();
  }

  private static OverdueStart overdue(ResultSet row, int index) throws SQLException {
    var decision = row.getString("decision");
    return new OverdueStart(row.getObject("opened_on", LocalDate.class), row.getString("reasons"),
        Columns.moment(row, "stated_at"), row.getString("verdict"), row.getString("verdict_reason"),
        decision == null ? null : RevocationDecision.valueOf(decision), row.getString("decision_reason"));
  }
}
