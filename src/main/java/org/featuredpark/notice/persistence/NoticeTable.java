package org.featuredpark.notice.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.notice.Notices;
import org.featuredpark.notice.PublicPeriod;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.RoundNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class NoticeTable implements Notices {

  private static final String COLUMNS = "SELECT number, kind, round_number, title, status, first_day, last_day,"
      + " ends_at, arithmetic FROM notice";

  private final JdbcClient jdbc;
  private final NoticeItemTable items;

  NoticeTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.items = new NoticeItemTable(jdbc);
  }

  @Override
  public Notice get(NoticeNumber number) {
    return read(jdbc.sql(COLUMNS + " WHERE number = :number").param("number", number.value())
        .query(NoticeTable::row).list()).stream().findFirst()
        .orElseThrow(() -> NotFound.of("公示", number));
  }

  @Override
  public List<Notice> recent(int limit) {
    return read(jdbc.sql(COLUMNS
            + " WHERE published_at IS NOT NULL ORDER BY published_at DESC, number LIMIT :limit")
        .param("limit", limit).query(NoticeTable::row).list());
  }

  @Override
  public List<Notice> naming(ApplicationNumber park, int limit) {
    return read(jdbc.sql(COLUMNS + " WHERE published_at IS NOT NULL AND number IN"
            + " (SELECT notice_number FROM notice_item WHERE application_number = :park)"
            + " ORDER BY published_at DESC, number LIMIT :limit")
        .param("park", park.value()).param("limit", limit).query(NoticeTable::row).list());
  }

  @Override
  public int openObjections(NoticeNumber number) {
    return jdbc.sql("SELECT COUNT(*) FROM objection WHERE notice_number = :number AND closed_at IS NULL")
        .param("number", number.value()).query(Integer.class).single();
  }

  private List<Notice> read(List<Row> rows) {
    var listed = items.of(rows.stream().map(row -> row.number).toList());
    return rows.stream().map(row -> row.with(listed.getOrDefault(row.number, List.of()))).toList();
  }

  private static Row row(ResultSet row, int index) throws SQLException {
    var endsAt = row.getObject("ends_at", OffsetDateTime.class);
    var period = endsAt == null ? Optional.<PublicPeriod>empty() : Optional.of(new PublicPeriod(
        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
        endsAt.toInstant(), row.getString("arithmetic")));
    return new Row(row.getString("number"), NoticeKind.valueOf(row.getString("kind")),
        new RoundNumber(row.getString("round_number")), row.getString("title"),
        NoticeStatus.valueOf(row.getString("status")), period);
  }

  static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private record Row(String number, NoticeKind kind, RoundNumber round, String title, NoticeStatus status,
      Optional<PublicPeriod> period) {

    Notice with(List<NoticeItemTable.Listed> items) {
      return new Notice(new NoticeNumber(number), kind, round, title,
          items.stream().map(NoticeItemTable.Listed::item).toList(),
          items.stream().filter(NoticeItemTable.Listed::removed).map(listed -> listed.item().application())
              .collect(Collectors.toSet()), status, period);
    }
  }
}
