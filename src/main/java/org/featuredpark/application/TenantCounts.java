package org.featuredpark.application;

/**
 * Distinct resident firms with a title valid on the base date. R29, R30.
 *
 * @param srdi specialised, new firms, little giants included
 * @param littleGiants those of them that are little giants
 * @param innovative firms that hold the lowest title only; they do not count as specialised
 */
public record TenantCounts(int srdi, int littleGiants, int innovative) {

  public TenantCounts {
    if (littleGiants > srdi) {
      throw new IllegalArgumentException("Little giants are specialised firms too");
    }
  }
}
