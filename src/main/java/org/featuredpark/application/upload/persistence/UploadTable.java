package org.featuredpark.application.upload.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Edition;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.application.upload.Upload;
import org.featuredpark.application.upload.UploadState;
import org.featuredpark.application.upload.Uploads;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UploadTable implements Uploads {

  private static final String SELECT = "SELECT id, round_number, operator, park_slot, kind, edition, name, size_bytes,"
      + " sha256, begun_at, begun_by, state FROM draft_upload";

  private final JdbcClient jdbc;

  UploadTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public void add(Upload upload) {
    var key = upload.key();
    jdbc.sql("INSERT INTO draft_upload (id, round_number, operator, park_slot, kind, edition, name, size_bytes, sha256,"
            + " begun_at, begun_by, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(upload.id(), key.round().value(), key.operator().value(), key.park(), upload.kind().name(),
            upload.edition().name(), upload.name(), upload.size(), upload.sha256(),
            BeijingTime.atBeijing(upload.begunAt()), upload.begunBy(), upload.state().name())
        .update();
  }

  @Override
  public Optional<Upload> find(UUID id) {
    return jdbc.sql(SELECT + " WHERE id = ?").param(id).query(UploadTable::read).optional();
  }

  @Override
  public List<Upload> open(DraftKey key, Instant begunAfter, int limit) {
    return jdbc.sql(SELECT + " WHERE operator = ? AND round_number = ? AND park_slot = ? AND begun_at > ?"
            + " AND state = 'OPEN' ORDER BY begun_at, id LIMIT ?")
        .params(key.operator().value(), key.round().value(), key.park(), BeijingTime.atBeijing(begunAfter), limit)
        .query(UploadTable::read).list();
  }

  @Override
  public long bytesAnnounced() {
    return jdbc.sql("SELECT COALESCE(SUM(size_bytes), 0) FROM draft_upload WHERE state = 'OPEN'").query(Long.class)
        .single();
  }

  @Override
  public void update(Upload upload) {
    jdbc.sql("UPDATE draft_upload SET state = ? WHERE id = ?").params(upload.state().name(), upload.id()).update();
  }

  @Override
  public List<UUID> begunUntil(Instant end, int limit) {
    return jdbc.sql("SELECT id FROM draft_upload WHERE begun_at <= ? ORDER BY begun_at LIMIT ?")
        .params(BeijingTime.atBeijing(end), limit).query(UUID.class).list();
  }

  @Override
  public void delete(UUID id) {
    jdbc.sql("DELETE FROM draft_upload WHERE id = ?").param(id).update();
  }

  private static Upload read(ResultSet row, int number) throws SQLException {
    return new Upload(row.getObject("id", UUID.class), new DraftKey(new RoundNumber(row.getString("round_number")),
        new CreditCode(row.getString("operator")), row.getInt("park_slot")),
        MaterialKind.valueOf(row.getString("kind")), Edition.valueOf(row.getString("edition")), row.getString("name"),
        row.getLong("size_bytes"), row.getString("sha256"), row.getObject("begun_at", OffsetDateTime.class).toInstant(),
        row.getString("begun_by"), UploadState.valueOf(row.getString("state")));
  }
}
