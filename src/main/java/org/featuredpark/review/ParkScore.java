package org.featuredpark.review;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/**
 * What the sheets of one park come to. R48, R49.
 *
 * <p>The sheets with the highest and the lowest total are left out, one each; total, A and B are each the mean over
 * the sheets that remain, rounded once, half up, to three places. So A + B may differ from the total by 0.001.
 * Between equal totals the one with the lower A counts as lower, which does not depend on who signed first.
 *
 * @param sheets how many valid sheets there were, those left out included
 */
public record ParkScore(ApplicationNumber park, int sheets, BigDecimal total, BigDecimal operation,
    BigDecimal project) {

  public static final int SCALE = 3;
  public static final int FEWEST_SHEETS = 5;

  public ParkScore {
    Objects.requireNonNull(park, "park");
    if (sheets < FEWEST_SHEETS) {
      throw new IllegalArgumentException("A score needs " + FEWEST_SHEETS + " sheets: " + park);
    }
  }

  static ParkScore trimmedMean(ApplicationNumber park, List<ScoreSheet> sheets, ScoreWeights weights) {
    var kept = sheets.stream().sorted(comparing(weights::total).thenComparing(ScoreSheet::operation)).toList()
        .subList(1, sheets.size() - 1);
    var operation = kept.stream().map(ScoreSheet::operation).reduce(BigDecimal.ZERO, BigDecimal::add);
    var project = kept.stream().map(ScoreSheet::project).reduce(BigDecimal.ZERO, BigDecimal::add);
    return new ParkScore(park, sheets.size(),
        mean(weights.operation(operation).add(weights.project(project)), kept.size()),
        mean(weights.operation(operation), kept.size()),
        mean(weights.project(project), kept.size()));
  }

  private static BigDecimal mean(BigDecimal weighted, int count) {
    return weighted.divide(ScoreWeights.UNIT.multiply(BigDecimal.valueOf(count)), SCALE, RoundingMode.HALF_UP);
  }
}
