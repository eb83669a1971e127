package org.featuredpark.application;

/** One field or file that is not as it was; an empty text says that there is nothing. R39. */
public record Change(String field, String label, String before, String after) {

  private static final int LONGEST = 400;
  private static final int LEAD = 20;

  /** Long texts are cut to where they begin to differ. */
  static Change of(String field, String label, String before, String after) {
    int start = before.length() <= LONGEST && after.length() <= LONGEST ? 0
        : Math.max(0, firstDifference(before, after) - LEAD);
    return new Change(field, label, cut(before, start), cut(after, start));
  }

  private static int firstDifference(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  private static String cut(String text, int start) {
    if (start >= text.length()) {
      return text.isEmpty() ? "" : "……";
    }
    int end = Math.min(text.length(), start + LONGEST);
    return (start > 0 ? "……" : "") + text.substring(start, end) + (end < text.length() ? "……" : "");
  }
}
