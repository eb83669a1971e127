package org.featuredpark.review;

import java.math.BigDecimal;

/**
 * How much A and B count in a round; 60 and 40 leave the sheets as they are. R48.
 *
 * <p>Results are exact multiples of {@link #UNIT}, so that nothing is rounded before the mean.
 */
record ScoreWeights(int operationWeight, int projectWeight) {

  static final BigDecimal UNIT = BigDecimal.valueOf((long) ScoreItem.OPERATION_MAX * ScoreItem.PROJECT_MAX);

  ScoreWeights {
    if (operationWeight < 0 || projectWeight < 0 || operationWeight + projectWeight != 100) {
      throw new IllegalArgumentException("Weights must add up to 100");
    }
  }

  BigDecimal operation(BigDecimal score) {
    return score.multiply(BigDecimal.valueOf((long) operationWeight * ScoreItem.PROJECT_MAX));
  }

  BigDecimal project(BigDecimal score) {
    return score.multiply(BigDecimal.valueOf((long) projectWeight * ScoreItem.OPERATION_MAX));
  }

  BigDecimal total(ScoreSheet sheet) {
    return operation(sheet.operation()).add(project(sheet.project()));
  }
}
