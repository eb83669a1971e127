package org.featuredpark.evaluation;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sheets with a wanted total: every indicator is filled to its maximum until the total is reached. */
public final class ScoreSheets {

  private ScoreSheets() {
  }

  public static ScoreSheet reaching(String total) {
    return new ScoreSheet(points(total));
  }

  public static Map<Indicator, BigDecimal> points(String total) {
    var left = new BigDecimal(total);
    var points = new EnumMap<Indicator, BigDecimal>(Indicator.class);
    for (var indicator : Indicator.values()) {
      var given = left.min(BigDecimal.valueOf(indicator.max()));
      points.put(indicator, given);
      left = left.subtract(given);
    }
    return points;
  }

  /** As a person fills a form in: numbers under the names of its fields. */
  public static Map<String, Object> form(String total) {
    return points(total).entrySet().stream().collect(Collectors.toMap(
        entry -> ScoreSheet.fieldOf(entry.getKey()), entry -> entry.getValue().doubleValue()));
  }
}
