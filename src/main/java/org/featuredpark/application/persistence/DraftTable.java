package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.featuredpark.application.Draft;
import org.featuredpark.application.DraftKey;
import org.featuredpark.application.Drafts;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class DraftTable implements Drafts {

  private static final String KEY = " WHERE operator = :operator AND round_number = :round AND park_slot = :park";
  private static final String SELECT = "SELECT round_number, operator, park_slot, content, revision, roster_id,"
      + " saved_at, saved_by FROM application_draft";

  private final JdbcClient jdbc;

  DraftTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public Optional<Draft> find(DraftKey key) {
    return keyed(SELECT + KEY, key).query(DraftTable::read).optional();
  }

  @Override
  public Optional<Draft> lock(DraftKey key) {
    return keyed(SELECT + KEY + " FOR UPDATE", key).query(DraftTable::read).optional();
  }

  @Override
  public void add(Draft draft) {
    write("INSERT INTO application_draft (operator, round_number, park_slot, content, revision, roster_id, saved_at,"
        + " saved_by) VALUES (:operator, :round, :park, :content, :revision, :roster, :at, :by)", draft);
  }

  @Override
  public void update(Draft draft) {
    write("UPDATE application_draft SET content = :content, revision = :revision, roster_id = :roster,"
        + " saved_at = :at, saved_by = :by" + KEY, draft);
  }

  @Override
  public List<Draft> ofOperator(CreditCode operator, int limit) {
    return jdbc.sql(SELECT + " WHERE operator = :operator ORDER BY round_number DESC, park_slot LIMIT :limit")
        .param("operator", operator.value()).param("limit", limit).query(DraftTable::read).list();
  }

  @Override
  public List<Material> materials(DraftKey key) {
    return keyed(MaterialRow.SELECT + " FROM draft_document" + KEY + " ORDER BY kind, edition", key)
        .query(MaterialRow::read).list();
  }

  @Override
  public void detachAll(DraftKey key) {
    keyed("DELETE FROM draft_document" + KEY, key).update();
  }

  @Override
  public void attach(DraftKey key, Material material) {
    detach(key, material.kind(), material.edition());
    MaterialRow.params(keyed("INSERT INTO draft_document (operator, round_number, park_slot, "
        + MaterialRow.COLUMNS + ") VALUES (:operator, :round, :park, " + MaterialRow.VALUES + ")", key), material)
        .update();
  }

  @Override
  public void detach(DraftKey key, MaterialKind kind, Edition edition) {
    keyed("DELETE FROM draft_document" + KEY + " AND kind = :kind AND edition = :edition", key)
        .param("kind", kind.name()).param("edition", edition.name()).update();
  }

  private void write(String sql, Draft draft) {
    keyed(sql, draft.key()).param("content", draft.content()).param("revision", draft.revision())
        .param("roster", draft.rosterId().isPresent() ? draft.rosterId().getAsLong() : null, Types.BIGINT)
        .param("at", SqlTime.of(draft.savedAt())).param("by", draft.savedBy()).update();
  }

  private StatementSpec keyed(String sql, DraftKey key) {
    return jdbc.sql(sql).param("operator", key.operator().value()).param("round", key.round().value())
        .param("park", key.park());
  }

  private static Draft read(ResultSet row, int i) throws SQLException {
    long roster = row.getLong("roster_id");
    var rosterId = row.wasNull() ? OptionalLong.empty() : OptionalLong.of(roster);
    return new Draft(new DraftKey(new RoundNumber(row.getString("round_number")),
        new CreditCode(row.getString("operator")), row.getInt("park_slot")), row.getString("content"),
        row.getInt("revision"), rosterId, SqlTime.read(row, "saved_at"), row.getString("saved_by"));
  }
}
