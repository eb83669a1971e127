package org.featuredpark.bench;

import java.util.Map;
import java.util.TreeMap;

/** Everything that went wrong, each kind once with its count. */
final class Errors {

  private static final int LONGEST = 300;

  private final Map<String, Integer> counts = new TreeMap<>();

  synchronized void add(String what) {
    counts.merge(what.length() > LONGEST ? what.substring(0, LONGEST) : what, 1, Integer::sum);
  }

  /** Fits where a future's failure is expected. */
  Void note(Throwable failure) {
    var cause = failure.getCause() == null ? failure : failure.getCause();
    add(cause.toString().replaceAll("/drafts/[^ ]*/1", "/drafts/…"));
    return null;
  }

  synchronized boolean none() {
    return counts.isEmpty();
  }

  @Override
  public synchronized String toString() {
    var text = new StringBuilder("errors                 ").append(none() ? "none" : "");
    counts.forEach((what, count) -> text.append("\n  ").append(count).append(" x ").append(what));
    return text.toString();
  }
}
