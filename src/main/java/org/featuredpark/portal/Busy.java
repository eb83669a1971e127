package org.featuredpark.portal;

/** More people write at once than can be served soon. */
final class Busy extends RuntimeException {

  private static final long serialVersionUID = 1L;

  Busy() {
    super(null, null, false, false);
  }
}
