package org.featuredpark.application;

/**
 * That a version was received: by its receipt, from whom, and why there is one.
 *
 * @param submittedBy the account of the person
 */
public record FiledVersion(Receipt receipt, String submittedBy, VersionCause cause) {

  public int number() {
    return receipt.version();
  }
}
