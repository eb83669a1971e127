package org.featuredpark.shortlist.persistence;

import java.util.List;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.Recommendation;
import org.featuredpark.shortlist.Recommendations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ForwardedRecommendations implements Recommendations {

  private static final int MOST = 1000;

  private final JdbcClient jdbc;

  ForwardedRecommendations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Recommendation> ofRound(RoundNumber round) {
    return jdbc.sql("""
        SELECT c.application_number, c.district, c.place, c.reason
        FROM shortlist_candidate c
        JOIN district_shortlist s ON s.round_number = c.round_number AND s.district = c.district
        WHERE c.round_number = :round AND s.status = 'FORWARDED' AND c.place IS NOT NULL
        ORDER BY c.district, c.place LIMIT :limit""")
        .param("round", round.value()).param("limit", MOST)
        .query((row, i) -> new Recommendation(new ApplicationNumber(row.getString(1)),
            District.of(row.getString(2)), row.getInt(3), row.getString(4))).list();
  }
}
