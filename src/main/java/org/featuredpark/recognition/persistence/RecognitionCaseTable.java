package org.featuredpark.recognition.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.recognition.RecognitionCase;
import org.featuredpark.recognition.RecognitionCases;
import org.featuredpark.recognition.RecognitionDecision;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RecognitionCaseTable implements RecognitionCases {

  private final JdbcClient jdbc;

  RecognitionCaseTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public RecognitionCase get(ApplicationNumber application) {
    return jdbc.sql("SELECT * FROM recognition_case WHERE application_number = :application")
        .param("application", application.value()).query(RecognitionCaseTable::row).optional()
        .orElseThrow(() -> NotFound.of("认定案件", application));
  }

  @Override
  public void queue(RecognitionCase opened) {
    jdbc.sql("DELETE FROM recognition_case WHERE application_number = :application")
        .param("application", opened.application().value()).update();
    jdbc.sql("INSERT INTO recognition_case (application_number, priority, clause, priority_reason, queued_at)"
            + " VALUES (:application, :rank, :clause, :reason, :queued)")
        .param("application", opened.application().value()).param("rank", opened.priority().rank())
        .param("clause", opened.priority().clause().id()).param("reason", opened.priority().reason())
        .param("queued", BeijingTime.atBeijing(opened.queuedAt())).update();
  }

  @Override
  public void save(RecognitionCase changed, String by, Instant at) {
    jdbc.sql("UPDATE recognition_case SET decision = :decision, decision_reason = :reason, decided_by = :by,"
            + " decided_at = :at, notice_number = :notice WHERE application_number = :application")
        .param("decision", changed.decision().map(Enum::name).orElse(null)).param("reason", changed.decisionReason())
        .param("by", by).param("at", BeijingTime.atBeijing(at))
        .param("notice", changed.notice().map(NoticeNumber::value).orElse(null))
        .param("application", changed.application().value()).update();
  }

  /** Those that the rule keeps out come last; a park that has left waits for nothing. */
  @Override
  public List<RecognitionCase> waiting(int limit) {
    return jdbc.sql("SELECT * FROM recognition_case WHERE decision IS NULL AND NOT EXISTS (SELECT 1 FROM application"
            + " WHERE number = application_number AND status IN ('EXITED', 'WITHDRAWN'))"
            + " ORDER BY CASE WHEN priority = 0 THEN 1 ELSE 0 END, priority, queued_at, application_number"
            + " LIMIT :limit")
        .param("limit", limit).query(RecognitionCaseTable::row).list();
  }

  private static RecognitionCase row(ResultSet row, int index) throws SQLException {
    return new RecognitionCase(new ApplicationNumber(row.getString("application_number")),
        new RecognitionCase.Priority(row.getInt("priority"), new Clause(row.getString("clause")),
            row.getString("priority_reason")),
        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("decision")).map(RecognitionDecision::valueOf),
        row.getString("decision_reason"), Optional.ofNullable(row.getString("notice_number")).map(NoticeNumber::new));
  }
}
