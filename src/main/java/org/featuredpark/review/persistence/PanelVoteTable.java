package org.featuredpark.review.persistence;

import java.util.List;
import org.featuredpark.review.PanelVote;
import org.featuredpark.review.PanelVotes;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PanelVoteTable implements PanelVotes {

  private static final int MOST_PARKS = 1000;

  private final JdbcClient jdbc;

  PanelVoteTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ApplicationNumber> order(RoundNumber round) {
    return jdbc.sql("SELECT application_number FROM panel_vote WHERE round_number = :round"
            + " ORDER BY position LIMIT :most")
        .param("round", round.value()).param("most", MOST_PARKS)
        .query((row, i) -> new ApplicationNumber(row.getString(1))).list();
  }

  @Override
  public void save(RoundNumber round, PanelVote vote) {
    jdbc.sql("DELETE FROM panel_vote WHERE round_number = :round").param("round", round.value()).update();
    for (int i = 0; i < vote.ballots().size(); i++) {
      var ballot = vote.ballots().get(i);
      jdbc.sql("INSERT INTO panel_vote (round_number, position, application_number, votes, minutes)"
              + " VALUES (?, ?, ?, ?, ?)")
          .params(round.value(), i + 1, ballot.park().value(), ballot.votes(), vote.minutes()).update();
    }
  }
}
