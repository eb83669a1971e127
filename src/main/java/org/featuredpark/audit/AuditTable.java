package org.featuredpark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
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
  AuditEntry.Link lastForAppending(String subject) {
    // The first entry stands for the chain: unlike the last, it is the same for everyone who waits for the lock.
    jdbc.sql("SELECT seq FROM audit_entry WHERE subject = :subject AND seq = 1 FOR UPDATE")
        .param("subject", subject).query(Long.class).optional();
    return jdbc.sql("SELECT seq, hash FROM audit_entry WHERE subject = :subject ORDER BY seq DESC LIMIT 1")
        .param("subject", subject).query((row, i) -> new AuditEntry.Link(row.getLong(1), row.getString(2)))
        .optional().orElse(AuditEntry.Link.START);
  }

  void add(AuditEntry entry) {
    jdbc.sql("INSERT INTO audit_entry (subject, seq, at, actor, action, detail, prev_hash, hash)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        .params(entry.subject(), entry.seq(), BeijingTime.atBeijing(entry.at()), entry.actor(), entry.action(),
            entry.detail(), entry.prevHash(), entry.hash())
        .update();
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
