package org.featuredpark.evaluation.persistence;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.featuredpark.evaluation.Indicator;
import org.featuredpark.evaluation.ScoreSheet;
import org.featuredpark.shared.ApplicationNumber;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes the points of a sheet, the operator's and the city's. */
class ScoreTable {

  private final JdbcClient jdbc;

  ScoreTable(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Map<Indicator, BigDecimal> official(ApplicationNumber application, int attempt) {
    return points(jdbc.sql("SELECT indicator, points FROM evaluation_score"
            + " WHERE application_number = :application AND attempt = :attempt")
        .param("application", application.value()).param("attempt", attempt));
  }

  Map<Indicator, BigDecimal> own(long selfEvaluation) {
    return points(jdbc.sql("SELECT indicator, points FROM self_evaluation_score WHERE self_evaluation_id = :id")
        .param("id", selfEvaluation));
  }

  /** Grade and signature leave the points as they are, and then nothing is written. */
  void replaceOfficial(ApplicationNumber application, int attempt, ScoreSheet sheet) {
    if (isSame(official(application, attempt), sheet.scores())) {
      return;
    }
    jdbc.sql("DELETE FROM evaluation_score WHERE application_number = :application AND attempt = :attempt")
        .param("application", application.value()).param("attempt", attempt).update();
    sheet.scores().forEach((indicator, points) -> jdbc.sql("INSERT INTO evaluation_score"
            + " (application_number, attempt, indicator, points) VALUES (:application, :attempt, :indicator, :points)")
        .param("application", application.value()).param("attempt", attempt)
        .param("indicator", indicator.name()).param("points", points).update());
  }

  void addOwn(long selfEvaluation, ScoreSheet sheet) {
    sheet.scores().forEach((indicator, points) -> jdbc.sql("INSERT INTO self_evaluation_score"
            + " (self_evaluation_id, indicator, points) VALUES (:id, :indicator, :points)")
        .param("id", selfEvaluation).param("indicator", indicator.name()).param("points", points).update());
  }

  private static boolean isSame(Map<Indicator, BigDecimal> one, Map<Indicator, BigDecimal> other) {
    return one.keySet().equals(other.keySet()) && one.entrySet().stream()
        .allMatch(entry -> entry.getValue().compareTo(other.get(entry.getKey())) == 0);
  }

  private static Map<Indicator, BigDecimal> points(JdbcClient.StatementSpec statement) {
    var points = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    statement.query((row, index) -> points.put(Indicator.valueOf(row.getString(1)), row.getBigDecimal(2))).list();
    return points;
  }
}
