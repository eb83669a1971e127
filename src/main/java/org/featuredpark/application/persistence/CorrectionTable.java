package org.featuredpark.application.persistence;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Correction;
import org.featuredpark.application.CorrectionFlag;
import org.featuredpark.application.Corrections;
import org.featuredpark.application.DraftKey;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class CorrectionTable implements Corrections {

  private static final int MOST_FLAGS = 200;
  private static final String COLUMNS = "SELECT id, requested_at, requested_by, reason, answered_at, lapsed"
      + " FROM correction WHERE application_number = :number ORDER BY id DESC";

  private final JdbcClient jdbc;

  CorrectionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void open(ApplicationNumber number, Correction correction) {
    var key = new GeneratedKeyHolder();
    jdbc.sql("INSERT INTO correction (application_number, requested_at, requested_by, reason, lapsed)"
            + " VALUES (:number, :at, :by, :reason, FALSE)")
        .param("number", number.value()).param("at", SqlTime.of(correction.requestedAt()))
        .param("by", correction.requestedBy()).param("reason", correction.reason()).update(key, "id");
    long id = key.getKeyAs(Long.class);
    correction.flags().forEach(flag -> jdbc.sql("INSERT INTO correction_flag (correction_id, field, reason)"
            + " VALUES (:id, :field, :reason)")
        .param("id", id).param("field", flag.field()).param("reason", flag.reason()).update());
  }

  @Override
  public Optional<Correction> latest(ApplicationNumber number) {
    return of(number, 1).stream().findFirst();
  }

  @Override
  public Optional<Correction> running(DraftKey key) {
    return jdbc.sql("SELECT number FROM application WHERE operator = :operator AND round_number = :round"
            + " AND park_slot = :park AND status = :status")
        .param("operator", key.operator().value()).param("round", key.round().value()).param("park", key.park())
        .param("status", ApplicationStatus.CORRECTION.name())
        .query(String.class).optional().map(ApplicationNumber::new).flatMap(this::latest);
  }

  @Override
  public List<Correction> of(ApplicationNumber number, int limit) {
    var flags = jdbc.sql("SELECT correction_id, field, reason, value_before, value_after FROM correction_flag"
            + " WHERE correction_id IN (SELECT id FROM correction WHERE application_number = :number)"
            + " ORDER BY correction_id DESC, field LIMIT :most")
        .param("number", number.value()).param("most", limit * MOST_FLAGS)
        .query((row, i) -> Map.entry(row.getLong(1), new CorrectionFlag(row.getString(2), row.getString(3),
            row.getString(4), row.getString(5)))).list().stream()
        .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
    return flags.isEmpty() ? List.of() : jdbc.sql(COLUMNS + " LIMIT :limit")
        .param("number", number.value()).param("limit", limit)
        .query((row, i) -> read(row, flags.get(row.getLong("id")))).list();
  }

  @Override
  public int count(ApplicationNumber number) {
    return jdbc.sql("SELECT COUNT(*) FROM correction WHERE application_number = :number")
        .param("number", number.value()).query(Integer.class).single();
  }

  @Override
  public void answer(long id, List<CorrectionFlag> mended, Instant at) {
    jdbc.sql("UPDATE correction SET answered_at = :at WHERE id = :id")
        .param("at", SqlTime.of(at)).param("id", id).update();
    mended.forEach(flag -> jdbc.sql("UPDATE correction_flag SET value_before = :old, value_after = :new"
            + " WHERE correction_id = :id AND field = :field")
        .param("old", flag.before()).param("new", flag.after()).param("id", id).param("field", flag.field())
        .update());
  }

  @Override
  public void lapse(long id) {
    jdbc.sql("UPDATE correction SET lapsed = TRUE WHERE id = :id").param("id", id).update();
  }

  private static Correction read(ResultSet row, List<CorrectionFlag> flags) throws SQLException {
    return new Correction(row.getLong("id"), SqlTime.read(row, "requested_at"), row.getString("requested_by"),
        row.getString("reason"), flags, SqlTime.read(row, "answered_at"), row.getBoolean("lapsed"));
  }
}
