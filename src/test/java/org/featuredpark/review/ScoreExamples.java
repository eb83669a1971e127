package org.featuredpark.review;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.shared.ApplicationNumber;

/** Score sheets that tests need. */
public final class ScoreExamples {

  private static final Instant SIGNED = Instant.parse("2024-08-20T02:00:00Z");

  private ScoreExamples() {
  }

  /** A sheet whose A and B add up to these numbers of half points. */
  public static ScoreSheet sheet(ApplicationNumber park, String expert, int operationHalves, int projectHalves) {
    var scores = new EnumMap<ScoreItem, BigDecimal>(ScoreItem.class);
    spread(scores, ScoreItem.operation(), operationHalves);
    spread(scores, ScoreItem.project(), projectHalves);
    return new ScoreSheet(park, expert, scores, "综合评定", SIGNED);
  }

  private static void spread(Map<ScoreItem, BigDecimal> scores, List<ScoreItem> items, int halves) {
    int left = halves;
    for (var item : items) {
      int given = Math.min(left, item.max() * 2);
      scores.put(item, BigDecimal.valueOf(given).multiply(new BigDecimal("0.5")));
      left -= given;
    }
  }
}
