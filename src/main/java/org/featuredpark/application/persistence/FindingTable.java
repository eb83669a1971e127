package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.featuredpark.application.FindingSource;
import org.featuredpark.application.Findings;
import org.featuredpark.application.RecordedFinding;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FindingTable implements Findings {

  private final JdbcClient jdbc;

  FindingTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void replace(ApplicationNumber number, FindingSource source, List<RecordedFinding> found) {
    jdbc.sql("DELETE FROM finding WHERE application_number = :number AND source = :source")
        .param("number", number.value()).param("source", source.name()).update();
    found.forEach(finding -> add(number, finding));
  }

  @Override
  public void mirror(ApplicationNumber number, RecordedFinding found) {
    boolean known = jdbc.sql("SELECT COUNT(*) FROM finding WHERE application_number = :number"
            + " AND other_application = :other")
        .param("number", number.value()).param("other", found.other().value()).query(Integer.class).single() > 0;
    if (!known) {
      add(number, found);
    }
  }

  @Override
  public List<RecordedFinding> of(ApplicationNumber number) {
    return jdbc.sql("SELECT source, clause, verdict, reason, other_application, found_at, disposition, disposed_by"
            + " FROM finding WHERE application_number = :number ORDER BY id")
        .param("number", number.value()).query(FindingTable::read).list();
  }

  @Override
  public void dispose(ApplicationNumber number, Clause clause, String disposition, String by, Instant at) {
    jdbc.sql("UPDATE finding SET disposition = :text, disposed_by = :by, disposed_at = :at"
            + " WHERE application_number = :number AND clause = :clause AND verdict = 'FLAG' AND disposition IS NULL")
        .param("text", disposition).param("by", by).param("at", SqlTime.of(at))
        .param("number", number.value()).param("clause", clause.id()).update();
  }

  @Override
  public void settle(ApplicationNumber other, ApplicationNumber number, String disposition, String by, Instant at) {
    settling(" AND application_number = :other", number, disposition, by, at).param("other", other.value()).update();
  }

  @Override
  public void settleAgainstAllBut(Set<ApplicationNumber> others, ApplicationNumber number, String disposition,
      String by, Instant at) {
    if (others.isEmpty()) {
      settleAgainst(number, disposition, by, at);
    } else {
      settling(" AND application_number NOT IN (:others)", number, disposition, by, at)
          .param("others", others.stream().map(ApplicationNumber::value).toList()).update();
    }
  }

  @Override
  public void settleAgainst(ApplicationNumber number, String disposition, String by, Instant at) {
    settling("", number, disposition, by, at).update();
  }

  private JdbcClient.StatementSpec settling(String whose, ApplicationNumber number, String disposition, String by,
      Instant at) {
    return jdbc.sql("UPDATE finding SET disposition = :text, disposed_by = :by, disposed_at = :at"
            + " WHERE other_application = :number AND disposition IS NULL" + whose)
        .param("text", disposition).param("by", by).param("at", SqlTime.of(at)).param("number", number.value());
  }

  private void add(ApplicationNumber number, RecordedFinding found) {
    jdbc.sql("INSERT INTO finding (application_number, source, clause, verdict, reason, other_application, found_at)"
            + " VALUES (:number, :source, :clause, :verdict, :reason, :other, :at)")
        .param("number", number.value()).param("source", found.source().name())
        .param("clause", found.finding().clause().id()).param("verdict", found.finding().verdict().name())
        .param("reason", found.finding().reason())
        .param("other", found.otherApplication().map(ApplicationNumber::value).orElse(null), Types.VARCHAR)
        .param("at", SqlTime.of(found.foundAt())).update();
  }

  private static RecordedFinding read(ResultSet row, int i) throws SQLException {
    var other = row.getString("other_application");
    return new RecordedFinding(FindingSource.valueOf(row.getString("source")),
        new Finding(new Clause(row.getString("clause")), Verdict.valueOf(row.getString("verdict")),
            row.getString("reason")),
        other == null ? null : new ApplicationNumber(other), SqlTime.read(row, "found_at"),
        row.getString("disposition"), row.getString("disposed_by"));
  }
}
