package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    return of(List.of(operator)).getOrDefault(operator, List.of());
  }

  @Override
  public Map<CreditCode, List<DeclaredPenalty>> of(Collection<CreditCode> operators) {
    var found = new HashMap<CreditCode, List<DeclaredPenalty>>();
    if (!operators.isEmpty()) {
      jdbc.sql("SELECT operator, kind, subject, decision_date, authority, description FROM penalty_record"
              + " WHERE operator IN (:operators) ORDER BY decision_date DESC")
          .param("operators", operators.stream().map(CreditCode::value).toList())
          .query(row -> {
            found.computeIfAbsent(new CreditCode(row.getString(1)), operator -> new ArrayList<>()).add(penalty(row));
          });
    }
    return found;
  }

  private static DeclaredPenalty penalty(ResultSet row) throws SQLException {
    return new DeclaredPenalty(PenaltyKind.valueOf(row.getString(2)), PenaltySubject.valueOf(row.getString(3)),
        row.getObject(4, LocalDate.class), row.getString(5), row.getString(6));
  }
}
