package org.featuredpark.application.persistence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.application.DeclaredPenalty;
import org.featuredpark.application.Penalties;
import org.featuredpark.application.PenaltyKind;
import org.featuredpark.application.PenaltySubject;
import org.featuredpark.shared.CreditCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PenaltyTable implements Penalties {

  private final JdbcClient jdbc;

  PenaltyTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(CreditCode operator, DeclaredPenalty penalty, String by, Instant at) {
    jdbc.sql("INSERT INTO penalty_record (operator, kind, subject, decision_date, authority, description,"
            + " recorded_by, recorded_at) VALUES (:operator, :kind, :subject, :date, :authority, :text, :by, :at)")
        .param("operator", operator.value()).param("kind", penalty.kind().name())
        .param("subject", penalty.subject().name()).param("date", penalty.decisionDate())
        .param("authority", penalty.authority()).param("text", penalty.description())
        .param("by", by).param("at", SqlTime.of(at)).update();
  }

  @Override
  public List<DeclaredPenalty> of(CreditCode operator) {
    return jdbc.sql("SELECT kind, subject, decision_date, authority, description FROM penalty_record"
            + " WHERE operator = :operator ORDER BY decision_date DESC")
        .param("operator", operator.value())
        .query((row, i) -> new DeclaredPenalty(PenaltyKind.valueOf(row.getString(1)),
            PenaltySubject.valueOf(row.getString(2)), row.getObject(3, LocalDate.class), row.getString(4),
            row.getString(5)))
        .list();
  }
}
