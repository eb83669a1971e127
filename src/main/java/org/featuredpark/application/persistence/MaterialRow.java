package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.DocumentId;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A file's columns, the same in a draft and in a submitted version. */
final class MaterialRow {

  static final String SELECT = "SELECT kind, edition, document_id, name, sha256, size_bytes, begun_at,"
      + " received_at";

  private MaterialRow() {
  }

  static StatementSpec params(StatementSpec sql, Material material) {
    return sql.param("kind", material.kind().name()).param("edition", material.edition().name())
        .param("document", material.document().toString()).param("name", material.name())
        .param("sha256", material.sha256()).param("size", material.size())
        .param("begun", SqlTime.of(material.begunAt())).param("at", SqlTime.of(material.receivedAt()));
  }

  static Material read(ResultSet row, int i) throws SQLException {
    return new Material(MaterialKind.valueOf(row.getString("kind")), Edition.valueOf(row.getString("edition")),
        DocumentId.of(row.getString("document_id")), row.getString("name"), row.getString("sha256"),
        row.getLong("size_bytes"), SqlTime.read(row, "begun_at"), SqlTime.read(row, "received_at"));
  }
}
