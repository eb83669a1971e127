package org.featuredpark.shared;

import java.math.BigDecimal;

/** A number as people and programs enter it. */
public final class EnteredNumber {

  private EnteredNumber() {
  }

  /** Whether it has no more digits before and behind its point; a huge exponent is never written out to see. */
  public static boolean fits(BigDecimal number, int digits, int decimals) {
    return number.scale() <= decimals && (long) number.precision() - number.scale() <= digits;
  }
}
