package org.featuredpark.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class MessageTable {

  private static final String READ_BY_READER =
      "EXISTS (SELECT 1 FROM message_read r WHERE r.message_id = m.id AND r.reader = :reader)";

  private final JdbcClient jdbc;

  MessageTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The id, unless the event was told before. */
  Optional<Long> add(String recipient, String subject, String body, String caseRef, String uniqueKey,
      Instant sentAt) {
    var id = new GeneratedKeyHolder();
    jdbc.sql("""
            INSERT INTO message (recipient, subject, body, case_ref, unique_key, sent_at)
            SELECT CAST(:recipient AS VARCHAR(80)), CAST(:subject AS VARCHAR(200)), CAST(:body AS TEXT),
              CAST(:caseRef AS VARCHAR(80)), CAST(:uniqueKey AS VARCHAR(250)),
              CAST(:sentAt AS TIMESTAMP WITH TIME ZONE)
            WHERE NOT EXISTS (SELECT 1 FROM message WHERE unique_key = CAST(:uniqueKey AS VARCHAR(250)))""")
        .param("recipient", recipient).param("subject", subject).param("body", body).param("caseRef", caseRef)
        .param("uniqueKey", uniqueKey).param("sentAt", BeijingTime.atBeijing(sentAt)).update(id, "id");
    return Optional.ofNullable(id.getKey()).map(Number::longValue);
  }

  Optional<Message> find(long id) {
    return jdbc.sql("SELECT id, recipient, subject, body, case_ref, sent_at, FALSE AS was_read FROM message"
        + " WHERE id = :id").param("id", id).query(MessageTable::message).optional();
  }

  List<Message> list(Collection<String> recipients, String reader, int limit) {
    return jdbc.sql("SELECT m.id, m.recipient, m.subject, m.body, m.case_ref, m.sent_at, " + READ_BY_READER
            + " AS was_read FROM message m WHERE m.recipient IN (:recipients) ORDER BY m.id DESC LIMIT :limit")
        .param("recipients", recipients).param("reader", reader).param("limit", limit)
        .query(MessageTable::message).list();
  }

  int unread(Collection<String> recipients, String reader) {
    return jdbc.sql("SELECT COUNT(*) FROM message m WHERE m.recipient IN (:recipients) AND NOT " + READ_BY_READER)
        .param("recipients", recipients).param("reader", reader).query(Integer.class).single();
  }

  boolean isAddressedTo(long id, Collection<String> recipients) {
    return jdbc.sql("SELECT COUNT(*) FROM message WHERE id = :id AND recipient IN (:recipients)")
        .param("id", id).param("recipients", recipients).query(Integer.class).single() > 0;
  }

  void markRead(long id, String reader, Instant at) {
    jdbc.sql("""
            INSERT INTO message_read (message_id, reader, read_at)
            SELECT CAST(:id AS BIGINT), CAST(:reader AS VARCHAR(64)), CAST(:at AS TIMESTAMP WITH TIME ZONE)
            WHERE NOT EXISTS (SELECT 1 FROM message_read WHERE message_id = :id AND reader = :reader)""")
        .param("id", id).param("reader", reader).param("at", BeijingTime.atBeijing(at)).update();
  }

  private static Message message(ResultSet row, int number) throws SQLException {
    return new Message(row.getLong("id"), row.getString("recipient"), row.getString("subject"),
        row.getString("body"), Optional.ofNullable(row.getString("case_ref")),
        row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getBoolean("was_read"));
  }
}
