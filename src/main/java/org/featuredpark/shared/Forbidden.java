package org.featuredpark.shared;

/** The person may not do this; the message says, in Chinese, who may. */
public class Forbidden extends RuntimeException {

  public Forbidden(String message) {
    super(message);
  }
}
