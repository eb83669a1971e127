package org.featuredpark.document;

/**
 * Content that a case may not hold. The message completes the sentence that begins with the file's name.
 *
 * <p>Not an {@link java.io.IOException}: whoever reads leniently passes over those.
 */
final class Unfit extends RuntimeException {

  Unfit(String reason) {
    super(reason);
  }

  Unfit(String reason, Throwable cause) {
    super(reason, cause);
  }
}
