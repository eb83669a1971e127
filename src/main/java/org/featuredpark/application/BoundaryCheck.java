package org.featuredpark.application;

import java.util.List;
import org.featuredpark.shared.Refused;

/**
 * What a boundary comes to.
 *
 * @param areaM2 null when it cannot be read as one
 * @param problem why it cannot be, or null
 * @param doubts what an official will look at
 */
public record BoundaryCheck(Double areaM2, Refused problem, List<String> doubts) {

  static BoundaryCheck of(Boundary boundary, List<String> doubts) {
    return new BoundaryCheck(boundary.areaM2(), null, List.copyOf(doubts));
  }

  static BoundaryCheck refused(Refused problem) {
    return new BoundaryCheck(null, problem, List.of());
  }
}
