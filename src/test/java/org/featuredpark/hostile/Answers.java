package org.featuredpark.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.featuredpark.testing.ServiceClient.read;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the doors answered, and that each answer is one: never a fault of ours, and no markup of theirs. */
final class Answers {

  private static final String CHINESE = "(?s).*\\p{IsHan}.*";

  private static final int MOST_TOLD = 20;

  private final List<String> faults = new ArrayList<>();
  private final Map<String, Map<Integer, Integer>> counted = new TreeMap<>();

  /** Goes on to the next value after one that was not coped with, and keeps what was wrong with it. */
  void look(String what, Runnable attempt) {
    try {
      attempt.run();
    } catch (AssertionError fault) {
      faults.add(what + ": " + shortened(fault.getMessage()));
    }
  }

  void assertAllCopedWith() {
    assertThat(faults.stream().limit(MOST_TOLD)).as(faults.size() + " faults; " + this).isEmpty();
  }

  private static String shortened(String message) {
    return message.length() > 600 ? message.substring(0, 300) + " … " + message.substring(message.length() - 300)
        : message;
  }

  /** Counts an answer and says whether what was sent was taken. */
  boolean taken(String door, HttpResponse<String> answer, String what) {
    counted.computeIfAbsent(door, name -> new TreeMap<>()).merge(answer.statusCode(), 1, Integer::sum);
    assertThat(answer.statusCode()).as(what + ": " + answer.body()).isLessThan(500);
    if (answer.statusCode() < 400) {
      assertHarmless(answer, what);
      return true;
    }
    assertExplained(answer, what);
    return false;
  }

  static void assertShown(HttpResponse<String> page, String what) {
    assertThat(page.statusCode()).as(what + ": " + page.body()).isEqualTo(200);
    assertHarmless(page, what);
  }

  private static void assertExplained(HttpResponse<String> answer, String what) {
    if (isPage(answer)) {
      assertThat(answer.body()).as(what).matches(CHINESE);
      assertHarmless(answer, what);
    } else {
      assertThat(read(answer).at("/detail").asText()).as(what + ": " + answer.body()).matches(CHINESE);
    }
  }

  private static void assertHarmless(HttpResponse<String> answer, String what) {
    if (isPage(answer)) {
      assertThat(answer.body()).as(what).doesNotContain("<" + HostileText.MARK, HostileText.MARK + "()</script>",
          "\" " + HostileText.MARK + "=\"", "' " + HostileText.MARK + "='", "href=\"javascript:");
    }
  }

  private static boolean isPage(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html");
  }

  @Override
  public String toString() {
    return counted.toString();
  }
}
