package org.featuredpark.shortlist.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.featuredpark.document.DocumentId;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.Lateness;
import org.featuredpark.shortlist.Letter;
import org.featuredpark.shortlist.Shortlist;
import org.featuredpark.shortlist.ShortlistStatus;
import org.featuredpark.shortlist.SubjectLine;

/** A shortlist as columns. */
final class ShortlistRow {

  private ShortlistRow() {
  }

  static Map<String, Object> key(DistrictRound id) {
    return Map.of("round", id.round().value(), "district", id.district().code());
  }

  static Map<String, Object> write(Shortlist shortlist) {
    var columns = new HashMap<>(key(shortlist.id()));
    columns.put("status", shortlist.status().name());
    columns.put("note", shortlist.note());
    columns.put("forwardedAt", utc(shortlist.forwardedAt()));
    var letter = shortlist.letter();
    columns.put("subject", letter == null ? null : letter.subject().text());
    columns.put("letter", letter == null ? null : letter.letter().value());
    columns.put("table", letter == null ? null : letter.table().value());
    var seal = letter == null ? null : letter.seal();
    columns.put("letterNo", seal == null ? null : seal.letterNo());
    columns.put("letterDate", seal == null ? null : seal.letterDate());
    columns.put("tableSealed", seal == null ? null : seal.tableSealed());
    columns.put("packageChecked", seal == null ? null : seal.packageChecked());
    columns.put("sealedAt", seal == null ? null : utc(seal.receivedAt()));
    var lateness = shortlist.lateness();
    columns.put("lateReason", lateness == null ? null : lateness.reason());
    columns.put("graceDeadline", lateness == null ? null : utc(lateness.graceDeadline()));
    return columns;
  }

  static Shortlist read(ResultSet row, int index) throws SQLException {
    var id = new DistrictRound(new RoundNumber(row.getString("round_number")), District.of(row.getString("district")));
    return new Shortlist(id, ShortlistStatus.valueOf(row.getString("status")), row.getString("note"),
        letter(row), lateness(row), instant(row, "forwarded_at"));
  }

  private static Letter letter(ResultSet row) throws SQLException {
    var subject = row.getString("subject_line");
    return subject == null ? null : new Letter(new SubjectLine(subject),
        new DocumentId(row.getObject("letter_document", UUID.class)),
        new DocumentId(row.getObject("table_document", UUID.class)), seal(row));
  }

  private static Letter.Seal seal(ResultSet row) throws SQLException {
    var sealedAt = instant(row, "sealed_at");
    return sealedAt == null ? null : new Letter.Seal(row.getString("letter_no"),
        row.getObject("letter_date", LocalDate.class), row.getBoolean("table_sealed"),
        row.getBoolean("package_checked"), sealedAt);
  }

  private static Lateness lateness(ResultSet row) throws SQLException {
    var reason = row.getString("late_reason");
    return reason == null ? null : new Lateness(instant(row, "grace_deadline"), reason);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    var moment = row.getObject(column, OffsetDateTime.class);
    return moment == null ? null : moment.toInstant();
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
