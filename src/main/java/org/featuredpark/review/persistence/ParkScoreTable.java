package org.featuredpark.review.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.featuredpark.review.ParkScore;
import org.featuredpark.review.ParkScores;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ParkScoreTable implements ParkScores {

  private static final int MOST_PARKS = 1000;
  private static final String COLUMNS = "SELECT application_number, sheets, total, operation, project FROM park_score";

  private final JdbcClient jdbc;

  ParkScoreTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<ParkScore> find(ApplicationNumber park) {
    return jdbc.sql(COLUMNS + " WHERE application_number = :park").param("park", park.value())
        .query(ParkScoreTable::score).optional();
  }

  @Override
  public List<ParkScore> ofRound(RoundNumber round) {
    return jdbc.sql(COLUMNS + " WHERE round_number = :round ORDER BY application_number LIMIT :most")
        .param("round", round.value()).param("most", MOST_PARKS).query(ParkScoreTable::score).list();
  }

  @Override
  public void save(ParkScore score) {
    jdbc.sql("DELETE FROM park_score WHERE application_number = :park").param("park", score.park().value()).update();
    jdbc.sql("INSERT INTO park_score (application_number, round_number, sheets, total, operation, project)"
            + " VALUES (?, ?, ?, ?, ?, ?)")
        .params(score.park().value(), score.park().roundNumber().value(), score.sheets(), score.total(),
            score.operation(), score.project()).update();
  }

  private static ParkScore score(ResultSet row, int index) throws SQLException {
    return new ParkScore(new ApplicationNumber(row.getString("application_number")), row.getInt("sheets"),
        row.getBigDecimal("total"), row.getBigDecimal("operation"), row.getBigDecimal("project"));
  }
}
