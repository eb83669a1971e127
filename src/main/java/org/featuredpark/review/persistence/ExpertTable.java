package org.featuredpark.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.featuredpark.review.Expert;
import org.featuredpark.review.Experts;
import org.featuredpark.review.Specialty;
import org.featuredpark.shared.CreditCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ExpertTable implements Experts {

  private static final String COLUMNS = "SELECT user_id, name, employer, employer_code, specialties, active"
      + " FROM expert";
  // A roster may name thousands of firms; one statement takes only so many parameters.
  private static final int PARTIES_AT_ONCE = 500;

  private final JdbcClient jdbc;

  ExpertTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Expert> find(String userId) {
    return jdbc.sql(COLUMNS + " WHERE user_id = :user").param("user", userId).query(ExpertTable::expert).optional();
  }

  @Override
  public List<Expert> active() {
    return jdbc.sql(COLUMNS + " WHERE active = TRUE ORDER BY user_id").query(ExpertTable::expert).list();
  }

  @Override
  public List<Expert> all(int limit) {
    return jdbc.sql(COLUMNS + " ORDER BY user_id LIMIT :limit").param("limit", limit)
        .query(ExpertTable::expert).list();
  }

  @Override
  public void save(Expert expert) {
    int changed = jdbc.sql("UPDATE expert SET name = ?, employer = ?, employer_code = ?, specialties = ?, active = ?"
            + " WHERE user_id = ?")
        .params(expert.name(), expert.employer(), expert.employerCode().value(), names(expert), expert.active(),
            expert.userId()).update();
    if (changed == 0) {
      jdbc.sql("INSERT INTO expert (user_id, name, employer, employer_code, specialties, active)"
              + " VALUES (?, ?, ?, ?, ?, ?)")
          .params(expert.userId(), expert.name(), expert.employer(), expert.employerCode().value(), names(expert),
              expert.active()).update();
    }
  }

  @Override
  public void addTie(String userId, CreditCode party, String reason) {
    jdbc.sql("DELETE FROM expert_conflict WHERE user_id = ? AND party = ?").params(userId, party.value()).update();
    jdbc.sql("INSERT INTO expert_conflict (user_id, party, reason) VALUES (?, ?, ?)")
        .params(userId, party.value(), reason).update();
  }

  @Override
  public Set<String> tiedTo(Collection<CreditCode> parties) {
    var codes = parties.stream().map(CreditCode::value).distinct().toList();
    var tied = new HashSet<String>();
    for (int from = 0; from < codes.size(); from += PARTIES_AT_ONCE) {
      tied.addAll(jdbc.sql("SELECT DISTINCT user_id FROM expert_conflict WHERE party IN (:parties)")
          .param("parties", codes.subList(from, Math.min(codes.size(), from + PARTIES_AT_ONCE)))
          .query(String.class).list());
    }
    return tied;
  }

  private static Expert expert(ResultSet row, int index) throws SQLException {
    return new Expert(row.getString("user_id"), row.getString("name"), row.getString("employer"),
        new CreditCode(row.getString("employer_code")),
        Arrays.stream(row.getString("specialties").split(",")).map(Specialty::valueOf).collect(Collectors.toSet()),
        row.getBoolean("active"));
  }

  private static String names(Expert expert) {
    return expert.specialties().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }
}
