package org.featuredpark.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.featuredpark.shared.BeijingTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DocumentTable {

  private static final String COLUMNS = "id, owner_subject, kind, name, media_type, sha256, size_bytes, uploaded_by,"
      + " uploaded_at, seal_hint";
  private static final String SELECT = "SELECT " + COLUMNS + " FROM document";

  private final JdbcClient jdbc;

  DocumentTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Document document) {
    jdbc.sql("INSERT INTO document (id, owner_subject, kind, name, media_type, sha256, size_bytes, uploaded_by,"
            + " uploaded_at, seal_hint) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(document.id().value(), document.subject(), document.kind(), document.name(),
            document.type().mediaType(), document.sha256(), document.size(), document.uploadedBy(),
            BeijingTime.atBeijing(document.uploadedAt()), document.seal().map(Enum::name).orElse(null))
        .update();
  }

  Optional<Document> find(DocumentId id) {
    return jdbc.sql(SELECT + " WHERE id = ?").param(id.value()).query(DocumentTable::document).optional();
  }

  List<Document> list(String subject, int limit) {
    return jdbc.sql(SELECT + " WHERE owner_subject = ? ORDER BY uploaded_at, id LIMIT ?")
        .params(subject, limit).query(DocumentTable::document).list();
  }

  List<Document> latest(String subject, int ofEach, int limit) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM (SELECT " + COLUMNS + ", ROW_NUMBER() OVER (PARTITION BY kind,"
            + " media_type ORDER BY uploaded_at DESC, id) AS age FROM document WHERE owner_subject = ?) AS one"
            + " WHERE age <= ? ORDER BY uploaded_at DESC, id LIMIT ?")
        .params(subject, ofEach, limit).query(DocumentTable::document).list();
  }

  int count(String subject, String kind) {
    return jdbc.sql("SELECT COUNT(*) FROM document WHERE owner_subject = ? AND kind = ?")
        .params(subject, kind).query(Integer.class).single();
  }

  private static Document document(ResultSet row, int number) throws SQLException {
    return new Document(new DocumentId(row.getObject("id", UUID.class)), row.getString("owner_subject"),
        row.getString("kind"), row.getString("name"), FileType.of(row.getString("media_type")).orElseThrow(),
        row.getString("sha256"), row.getLong("size_bytes"), row.getString("uploaded_by"),
        row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getString("seal_hint")).map(SealHint::valueOf));
  }
}
