package org.featuredpark.application.persistence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.identity.Groups;
import org.featuredpark.round.RoundAudience;
import org.featuredpark.round.Unsent;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RoundApplicants implements RoundAudience {

  private static final String BEGUN = """
      FROM application_draft d
      LEFT JOIN application a ON a.operator = d.operator AND a.round_number = d.round_number
        AND a.park_slot = d.park_slot AND a.status <> 'WITHDRAWN'
      WHERE d.round_number = :round""";

  private final JdbcClient jdbc;

  RoundApplicants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Set<String> applicants(RoundNumber round) {
    return jdbc.sql("SELECT operator FROM application WHERE round_number = :round"
            + " UNION SELECT operator FROM application_draft WHERE round_number = :round")
        .param("round", round.value()).query(String.class).list().stream()
        .map(code -> Groups.operator(new CreditCode(code))).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public List<Unsent> unsent(RoundNumber round) {
    return jdbc.sql("SELECT d.operator, d.park_slot, a.number " + BEGUN
            + " AND (a.number IS NULL OR a.status = 'CORRECTION') ORDER BY d.operator, d.park_slot")
        .param("round", round.value())
        .query((row, i) -> new Unsent(Groups.operator(new CreditCode(row.getString("operator"))),
            row.getInt("park_slot"), Optional.ofNullable(row.getString("number")))).list();
  }

  @Override
  public int drafts(RoundNumber round) {
    return jdbc.sql("SELECT COUNT(*) " + BEGUN + " AND a.number IS NULL").param("round", round.value())
        .query(Integer.class).single();
  }
}
