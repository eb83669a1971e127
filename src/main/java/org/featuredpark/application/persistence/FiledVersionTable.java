package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.FiledVersion;
import org.featuredpark.application.FiledVersions;
import org.featuredpark.application.VersionCause;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FiledVersionTable implements FiledVersions {

  /** A correction and the version that answers it carry the same instant. */
  private static final String SELECT = ReceiptTable.COLUMNS + ", v.submitted_by, CASE WHEN v.version = 1 THEN 'FIRST'"
      + " WHEN EXISTS (SELECT 1 FROM correction c WHERE c.application_number = v.application_number"
      + " AND c.answered_at = v.received_at) THEN 'CORRECTION' ELSE 'REPLACED' END AS cause"
      + " FROM application_version v JOIN receipt r ON r.application_number = v.application_number"
      + " AND r.version = v.version WHERE v.application_number = :number";

  private final JdbcClient jdbc;

  FiledVersionTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<FiledVersion> of(ApplicationNumber number, int limit) {
    return jdbc.sql(SELECT + " ORDER BY v.version DESC LIMIT :limit").param("number", number.value())
        .param("limit", limit).query(FiledVersionTable::read).list();
  }

  @Override
  public Optional<FiledVersion> find(ApplicationNumber number, int version) {
    return jdbc.sql(SELECT + " AND v.version = :version").param("number", number.value()).param("version", version)
        .query(FiledVersionTable::read).optional();
  }

  private static FiledVersion read(ResultSet row, int i) throws SQLException {
    return new FiledVersion(ReceiptTable.read(row, i), row.getString("submitted_by"),
        VersionCause.valueOf(row.getString("cause")));
  }
}
