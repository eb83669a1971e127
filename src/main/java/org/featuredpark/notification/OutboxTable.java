package org.featuredpark.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OutboxTable {

  private final JdbcClient jdbc;

  OutboxTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(String kind, String ref, String recipient, Instant at) {
    jdbc.sql("""
            INSERT INTO mail (kind, ref, recipient, state, written_at, due_at, attempts)
            SELECT CAST(:kind AS VARCHAR(20)), CAST(:ref AS VARCHAR(100)), CAST(:recipient AS VARCHAR(64)), 'WAITING',
              CAST(:at AS TIMESTAMP WITH TIME ZONE), CAST(:at AS TIMESTAMP WITH TIME ZONE), 0
            WHERE NOT EXISTS (SELECT 1 FROM mail WHERE kind = :kind AND ref = :ref AND recipient = :recipient)""")
        .param("kind", kind).param("ref", ref).param("recipient", recipient)
        .param("at", BeijingTime.atBeijing(at)).update();
  }

  /** The mail that is due the longest and that nobody else is sending, kept from others until this transaction ends. */
  Optional<Mail> takeDue(Instant now) {
    return jdbc.sql("SELECT id, kind, ref, recipient, attempts FROM mail WHERE state = 'WAITING' AND due_at <= :now"
            + " ORDER BY due_at, id LIMIT 1 FOR UPDATE SKIP LOCKED")
        .param("now", BeijingTime.atBeijing(now)).query(Mail.class).optional();
  }

  void remove(long id) {
    jdbc.sql("DELETE FROM mail WHERE id = :id").param("id", id).update();
  }

  /** Without a next time it is given up. Only if nobody has tried it since. */
  void failed(Mail mail, Failure failure, Optional<Instant> next) {
    jdbc.sql("UPDATE mail SET state = :state, attempts = attempts + 1, failure = :failure,"
            + " due_at = COALESCE(:next, due_at) WHERE id = :id AND state = 'WAITING' AND attempts = :attempts")
        .param("state", next.isPresent() ? "WAITING" : "GIVEN_UP").param("failure", failure.name())
        .param("next", next.map(BeijingTime::atBeijing).orElse(null), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
        .param("id", mail.id()).param("attempts", mail.attempts()).update();
  }

  List<UndeliveredMail> undelivered(int limit) {
    return jdbc.sql("SELECT id, recipient, written_at, due_at, attempts, state, failure FROM mail"
            + " WHERE state = 'GIVEN_UP' OR (state = 'WAITING' AND attempts > 0) ORDER BY id DESC LIMIT :limit")
        .param("limit", limit).query(OutboxTable::undelivered).list();
  }

  int waiting() {
    return jdbc.sql("SELECT COUNT(*) FROM mail WHERE state = 'WAITING'").query(Integer.class).single();
  }

  int retry(Instant now) {
    return jdbc.sql("UPDATE mail SET state = 'WAITING', attempts = 0, due_at = :now WHERE state = 'GIVEN_UP'"
            + " OR (state = 'WAITING' AND attempts > 0)")
        .param("now", BeijingTime.atBeijing(now)).update();
  }

  private static UndeliveredMail undelivered(ResultSet row, int number) throws SQLException {
    return new UndeliveredMail(row.getLong("id"), row.getString("recipient"),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getObject("due_at", OffsetDateTime.class).toInstant(), row.getInt("attempts"),
        row.getString("state").equals("GIVEN_UP"), Failure.valueOf(row.getString("failure")));
  }
}
