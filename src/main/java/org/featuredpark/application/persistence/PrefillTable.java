package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Prefill;
import org.featuredpark.application.Prefills;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class PrefillTable implements Prefills {

  private static final String KEY = " WHERE operator = :operator AND round_number = :round AND park_slot = :park";
  private static final String BETWEEN = ",";

  private final JdbcClient jdbc;

  PrefillTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Prefill> find(DraftKey key) {
    return keyed("SELECT round_number, operator, park_slot, source_number, confirmed, prefilled_at FROM draft_prefill"
        + KEY, key).query(PrefillTable::read).optional();
  }

  /** The draft is locked by whoever puts, so nobody comes in between. */
  @Override
  public void put(Prefill prefill) {
    keyed("DELETE FROM draft_prefill" + KEY, prefill.key()).update();
    keyed("INSERT INTO draft_prefill (operator, round_number, park_slot, source_number, confirmed, prefilled_at)"
        + " VALUES (:operator, :round, :park, :source, :confirmed, :at)", prefill.key())
        .param("source", prefill.source().value())
        .param("confirmed", String.join(BETWEEN, new TreeSet<>(prefill.confirmed())))
        .param("at", SqlTime.of(prefill.at())).update();
  }

  private StatementSpec keyed(String sql, DraftKey key) {
    return jdbc.sql(sql).param("operator", key.operator().value()).param("round", key.round().value())
        .param("park", key.park());
  }

  private static Prefill read(ResultSet row, int i) throws SQLException {
    var confirmed = row.getString("confirmed");
    return new Prefill(new DraftKey(new RoundNumber(row.getString("round_number")),
        new CreditCode(row.getString("operator")), row.getInt("park_slot")),
        new ApplicationNumber(row.getString("source_number")),
        confirmed.isEmpty() ? Set.of() : Set.of(confirmed.split(BETWEEN, -1)), SqlTime.read(row, "prefilled_at"));
  }
}
