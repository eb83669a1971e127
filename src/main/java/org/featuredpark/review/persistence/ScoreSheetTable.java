package org.featuredpark.review.persistence;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.featuredpark.review.ScoreItem;
import org.featuredpark.review.ScoreSheet;
import org.featuredpark.review.ScoreSheets;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ScoreSheetTable implements ScoreSheets {

  private static final int MOST_SHEETS = 100;
  private static final String COLUMNS = "application_number, expert, a1, a2, a3, a4, a5, b1, b2, b3, b4, b5,"
      + " review_comment, signed_at";

  private final JdbcClient jdbc;

  ScoreSheetTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<ScoreSheet> ofPark(ApplicationNumber park) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM score_sheet WHERE application_number = :park"
            + " ORDER BY expert LIMIT :most")
        .param("park", park.value()).param("most", MOST_SHEETS).query(ScoreSheetTable::sheet).list();
  }

  @Override
  public Optional<ScoreSheet> find(ApplicationNumber park, String expert) {
    return jdbc.sql("SELECT " + COLUMNS + " FROM score_sheet WHERE application_number = :park AND expert = :expert")
        .param("park", park.value()).param("expert", expert).query(ScoreSheetTable::sheet).optional();
  }

  @Override
  public void add(ScoreSheet sheet) {
    var values = new ArrayList<Object>(List.of(sheet.park().value(), sheet.expert()));
    Arrays.stream(ScoreItem.values()).map(sheet.scores()::get).forEach(values::add);
    values.add(sheet.comment());
    values.add(sheet.signedAt().atOffset(ZoneOffset.UTC));
    jdbc.sql("INSERT INTO score_sheet (" + COLUMNS + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(values).update();
  }

  private static ScoreSheet sheet(ResultSet row, int index) throws SQLException {
    Map<ScoreItem, BigDecimal> scores = new EnumMap<>(ScoreItem.class);
    for (var item : ScoreItem.values()) {
      scores.put(item, row.getBigDecimal(item.field()));
    }
    return new ScoreSheet(new ApplicationNumber(row.getString("application_number")), row.getString("expert"),
        scores, row.getString("review_comment"), row.getObject("signed_at", OffsetDateTime.class).toInstant());
  }
}
