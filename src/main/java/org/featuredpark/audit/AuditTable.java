package org.featuredpark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditTable {

  private static final String SELECT_ALL =
      "SELECT subject, seq, at, actor, action, detail, prev_hash, hash FROM audit_entry";
  private static final String SELECT = SELECT_ALL + " WHERE subject = :subject";

  private final JdbcClient jdbc;

  AuditTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Where the subject's chain ends; nobody else can add to it until the transaction is over. */
  AuditEntry.Link headForAppending(String subject) {
    return head(" FOR UPDATE", subject).orElse(AuditEntry.Link.START);
  }

  /** Where the subject's chain is said to end; empty if nothing was ever recorded. */
  Optional<AuditEntry.Link> head(String subject) {
    return head("", subject);
  }

  void add(AuditEntry entry) {
    jdbc.sql("INSERT INTO audit_entry (subject, seq, at, actor, action, detail, prev_hash, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(entry.subject(), entry.seq(), BeijingTime.atBeijing(entry.at()), entry.actor(), entry.action(),
            entry.detail(), entry.prevHash(), entry.hash())
        .update();
    var head = entry.seq() == 1 ? "INSERT INTO audit_head (seq, hash, subject) VALUES (?, ?, ?)"
        : "UPDATE audit_head SET seq = ?, hash = ? WHERE subject = ?";
    jdbc.sql(head).params(entry.seq(), entry.hash(), entry.subject()).update();
  }

  private Optional<AuditEntry.Link> head(String lock, String subject) {
    return jdbc.sql("SELECT seq, hash FROM audit_head WHERE subject = :subject" + lock).param("subject", subject)
        .query((row, i) -> new AuditEntry.Link(row.getLong(1), row.getString(2))).optional();
  }

  List<AuditEntry> latest(String subject, int limit) {
    return jdbc.sql(SELECT + " ORDER BY seq DESC LIMIT :limit").param("subject", subject).param("limit", limit)
        .query(AuditTable::entry).list();
  }

  List<AuditEntry> newest(int limit) {
    return jdbc.sql(SELECT_ALL + " ORDER BY at DESC, subject, seq DESC LIMIT :limit").param("limit", limit)
        .query(AuditTable::entry).list();
  }

  List<AuditEntry> after(String subject, long seq, int limit) {
    return jdbc.sql(SELECT + " AND seq > :seq ORDER BY seq LIMIT :limit").param("subject", subject)
        .param("seq", seq).param("limit", limit).query(AuditTable::entry).list();
  }

  private static AuditEntry entry(ResultSet row, int number) throws SQLException {
    return new AuditEntry(row.getString("subject"), row.getLong("seq"),
        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("actor"), row.getString("action"),
        row.getString("detail"), row.getString("prev_hash"), row.getString("hash"));
  }
}
