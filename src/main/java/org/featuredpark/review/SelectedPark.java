package org.featuredpark.review;

import java.math.BigDecimal;
import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/**
 * A park's place in the ranked list of its round, and why it stands there. R51.
 *
 * @param total the trimmed mean of the experts' totals
 * @param operation the part of it for running the park (A)
 * @param project the part of it for the service project (B)
 */
public record SelectedPark(ApplicationNumber number, int rank, BigDecimal total, BigDecimal operation,
    BigDecimal project, Standing standing, String reason) {

  public SelectedPark {
    Objects.requireNonNull(number, "application number");
    Objects.requireNonNull(total, "total");
    Objects.requireNonNull(operation, "operation");
    Objects.requireNonNull(project, "project");
    Objects.requireNonNull(standing, "standing");
    if (rank < 1 || reason == null || reason.isBlank()) {
      throw new IllegalArgumentException("A ranked park needs a rank and a reason: " + number);
    }
  }

  public boolean selected() {
    return standing == Standing.SELECTED;
  }

  SelectedPark as(Standing changed, String why) {
    return new SelectedPark(number, rank, total, operation, project, changed, why);
  }
}
