package org.featuredpark.review.persistence;

import java.util.List;
import java.util.Optional;
import org.featuredpark.review.RankedLists;
import org.featuredpark.review.SelectedPark;
import org.featuredpark.review.Selections;
import org.featuredpark.review.Standing;
import org.featuredpark.review.ThreeYearPlan;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RankedListTable implements RankedLists, Selections {

  private static final int MOST_PARKS = 1000;

  private final JdbcClient jdbc;
  private final ThreeYearPlanTable plans;

  RankedListTable(JdbcClient jdbc, ThreeYearPlanTable plans) {
    this.jdbc = jdbc;
    this.plans = plans;
  }

  @Override
  public List<SelectedPark> ofRound(RoundNumber round) {
    return of(round);
  }

  @Override
  public Optional<ThreeYearPlan> plan(ApplicationNumber park) {
    return plans.find(park);
  }

  @Override
  public List<SelectedPark> of(RoundNumber round) {
    return jdbc.sql("SELECT application_number, park_rank, total, operation, project, standing, reason"
            + " FROM ranked_park WHERE round_number = :round ORDER BY position LIMIT :most")
        .param("round", round.value()).param("most", MOST_PARKS)
        .query((row, i) -> new SelectedPark(new ApplicationNumber(row.getString("application_number")),
            row.getInt("park_rank"), row.getBigDecimal("total"), row.getBigDecimal("operation"),
            row.getBigDecimal("project"), Standing.valueOf(row.getString("standing")), row.getString("reason")))
        .list();
  }

  @Override
  public void replace(RoundNumber round, List<SelectedPark> parks) {
    jdbc.sql("DELETE FROM ranked_park WHERE round_number = :round").param("round", round.value()).update();
    for (int i = 0; i < parks.size(); i++) {
      insert(round, i + 1, parks.get(i));
    }
  }

  private void insert(RoundNumber round, int position, SelectedPark park) {
    jdbc.sql("INSERT INTO ranked_park (application_number, round_number, position, park_rank, total, operation,"
            + " project, standing, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(park.number().value(), round.value(), position, park.rank(), park.total(), park.operation(),
            park.project(), park.standing().name(), park.reason()).update();
  }
}
