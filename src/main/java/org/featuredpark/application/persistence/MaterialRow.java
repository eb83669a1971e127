package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.featuredpark.application.Edition;
import org.featuredpark.application.Material;
import org.featuredpark.application.MaterialKind;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.document.SealHint;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** A file's columns, the same in a draft and in a submitted version. */
final class MaterialRow {

  static final String COLUMNS = "kind, edition, document_id, name, media_type, sha256, size_bytes, begun_at,"
      + " received_at, seal_hint";
  static final String VALUES = ":kind, :edition, :document, :name, :type, :sha256, :size, :begun, :at, :seal";
  static final String SELECT = "SELECT " + COLUMNS;

  private MaterialRow() {
  }

  static StatementSpec params(StatementSpec sql, Material material) {
    return sql.param("kind", material.kind().name()).param("edition", material.edition().name())
        .param("document", material.document().toString()).param("name", material.name())
        .param("type", material.type().mediaType()).param("sha256", material.sha256()).param("size", material.size())
        .param("begun", SqlTime.of(material.begunAt())).param("at", SqlTime.of(material.receivedAt()))
        .param("seal", material.seal().map(Enum::name).orElse(null));
  }

  static Material read(ResultSet row, int i) throws SQLException {
    return new Material(MaterialKind.valueOf(row.getString("kind")), Edition.valueOf(row.getString("edition")),
        DocumentId.of(row.getString("document_id")), row.getString("name"),
        FileType.of(row.getString("media_type")).orElseThrow(), row.getString("sha256"), row.getLong("size_bytes"),
        SqlTime.read(row, "begun_at"), SqlTime.read(row, "received_at"),
        Optional.ofNullable(row.getString("seal_hint")).map(SealHint::valueOf));
  }
}
