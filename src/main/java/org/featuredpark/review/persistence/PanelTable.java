package org.featuredpark.review.persistence;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.featuredpark.review.Panels;
import org.featuredpark.review.Seat;
import org.featuredpark.review.SeatStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PanelTable implements Panels {

  private static final int MOST_SEATS = 500;

  private final JdbcClient jdbc;

  PanelTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<Seat> seats(ApplicationNumber park) {
    return jdbc.sql("SELECT expert, finance, status, note FROM panel_seat WHERE application_number = :park"
            + " ORDER BY position LIMIT :most")
        .param("park", park.value()).param("most", MOST_SEATS)
        .query((row, i) -> new Seat(row.getString("expert"), row.getBoolean("finance"),
            SeatStatus.valueOf(row.getString("status")), row.getString("note"))).list();
  }

  @Override
  public void add(ApplicationNumber park, List<Seat> seats, Instant now) {
    int taken = seats(park).size();
    for (int i = 0; i < seats.size(); i++) {
      var seat = seats.get(i);
      jdbc.sql("INSERT INTO panel_seat (application_number, expert, position, finance, status, note, seated_at)"
              + " VALUES (?, ?, ?, ?, ?, ?, ?)")
          .params(park.value(), seat.expert(), taken + i + 1, seat.finance(), seat.status().name(), seat.note(),
              now.atOffset(ZoneOffset.UTC)).update();
    }
  }

  @Override
  public void update(ApplicationNumber park, Seat seat) {
    jdbc.sql("UPDATE panel_seat SET status = ?, note = ? WHERE application_number = ? AND expert = ?")
        .params(seat.status().name(), seat.note(), park.value(), seat.expert()).update();
  }
}
