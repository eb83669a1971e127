package org.featuredpark.evaluation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.featuredpark.shared.Refused;

/** One filled sheet: a score for every indicator, none above its maximum. */
public record ScoreSheet(Map<Indicator, BigDecimal> scores) {

  private static final int DECIMALS = 3;

  public ScoreSheet {
    scores = Map.copyOf(scores);
    for (var indicator : Indicator.values()) {
      require(indicator, scores.get(indicator));
    }
  }

  /** Never rounded: 59.999 is not 60. */
  public BigDecimal total() {
    return scores.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  public BigDecimal of(Indicator indicator) {
    return scores.get(indicator);
  }

  private static void require(Indicator indicator, BigDecimal score) {
    if (score == null || score.signum() < 0 || score.compareTo(BigDecimal.valueOf(indicator.max())) > 0
        || score.stripTrailingZeros().scale() > DECIMALS) {
      throw Refused.because("R55", fieldOf(indicator),
          indicator.zhName() + "：应在0至" + indicator.max() + "分之间，最多三位小数。");
    }
  }

  /** The name of the indicator's field in forms, such as {@code startOnTime}. */
  public static String fieldOf(Indicator indicator) {
    var words = indicator.name().toLowerCase(Locale.ROOT).split("_");
    return words[0] + Arrays.stream(words).skip(1)
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(Collectors.joining());
  }
}
