package org.featuredpark.notice;

import java.util.Objects;
import org.featuredpark.shared.ApplicationNumber;

/** One park on a notice, in the words the public reads. */
public record NoticeItem(ApplicationNumber application, String text) {

  private static final int LONGEST = 500;

  public NoticeItem {
    Objects.requireNonNull(application, "application");
    if (text == null || text.isBlank() || text.length() > LONGEST) {
      throw new IllegalArgumentException(
          "The text of " + application + " must have 1 to " + LONGEST + " characters");
    }
  }
}
