package org.featuredpark.application;

import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.CreditCode;

/** Another live application of the same round, as far as two boundaries can be compared. R21, R24. */
public record Neighbour(ApplicationNumber number, CreditCode operator, String parkName, ApplicationContent content) {

  Boundary boundary() {
    return content.park().polygon();
  }
}
