package org.featuredpark.application.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.featuredpark.shared.BeijingTime;

/** Instants as both databases read and write them. */
final class SqlTime {

  private SqlTime() {
  }

  static OffsetDateTime of(Instant instant) {
    return instant == null ? null : instant.atZone(BeijingTime.ZONE).toOffsetDateTime();
  }

  static Instant read(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
