package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.HeldRoster;
import org.featuredpark.application.HeldRosters;
import org.featuredpark.application.RosterSheet;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class HeldRosterTable implements HeldRosters {

  private static final String KEY = " WHERE operator = :operator AND round_number = :round AND park_slot = :park";

  private final JdbcClient jdbc;

  HeldRosterTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<HeldRoster> find(DraftKey key) {
    return keyed("SELECT round_number, operator, park_slot, version, file_name, calculated, lines, held_at"
        + " FROM held_roster" + KEY, key).query(HeldRosterTable::read).optional();
  }

  @Override
  public Optional<String> nameOf(DraftKey key) {
    return keyed("SELECT file_name FROM held_roster" + KEY, key).query(String.class).optional();
  }

  /** The draft is locked by whoever holds, so nobody comes in between. */
  @Override
  public void hold(HeldRoster held) {
    drop(held.key());
    keyed("INSERT INTO held_roster (operator, round_number, park_slot, version, file_name, calculated, lines, held_at)"
        + " VALUES (:operator, :round, :park, :version, :name, :calculated, :lines, :at)", held.key())
        .param("version", held.version()).param("name", held.fileName())
        .param("calculated", held.sheet().calculated()).param("lines", held.sheet().json())
        .param("at", SqlTime.of(held.at())).update();
  }

  @Override
  public void drop(DraftKey key) {
    keyed("DELETE FROM held_roster" + KEY, key).update();
  }

  private StatementSpec keyed(String sql, DraftKey key) {
    return jdbc.sql(sql).param("operator", key.operator().value()).param("round", key.round().value())
        .param("park", key.park());
  }

  private static HeldRoster read(ResultSet row, int i) throws SQLException {
    return new HeldRoster(new DraftKey(new RoundNumber(row.getString("round_number")),
        new CreditCode(row.getString("operator")), row.getInt("park_slot")), row.getInt("version"),
        row.getString("file_name"), RosterSheet.of(row.getString("lines"), row.getBoolean("calculated")),
        SqlTime.read(row, "held_at"));
  }
}
