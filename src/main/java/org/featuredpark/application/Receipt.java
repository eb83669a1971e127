package org.featuredpark.application;

import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;

/**
 * Proves what the server received and when, to the millisecond. R38.
 *
 * @param contentHash over the content, the roster and every file
 * @param notice what this means for the applicant
 */
public record Receipt(String number, ApplicationNumber application, int version, Instant receivedAt,
    String contentHash, boolean inTime, String notice) {

  static Receipt of(Submission submission, boolean inTime, String notice) {
    return new Receipt(submission.number() + "-V" + submission.version(), submission.number(), submission.version(),
        submission.receivedAt(), submission.contentHash(), inTime, notice);
  }
}
