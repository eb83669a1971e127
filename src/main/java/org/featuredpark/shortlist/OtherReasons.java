package org.featuredpark.shortlist;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.featuredpark.shared.ApplicationNumber;

/**
 * Why parks were not chosen, as an officer writes it down: a line that begins with a park's number speaks of that park
 * alone, all other lines speak of every park that has none of its own.
 */
final class OtherReasons {

  private static final Pattern OWN = Pattern.compile("(?<number>[A-Z0-9-]+-\\d{4})\\s*[：:]\\s*(?<reason>.+)");

  private final Map<String, String> own = new HashMap<>();
  private final String common;

  OtherReasons(String text) {
    common = text.lines().map(String::strip).filter(line -> !line.isEmpty()).filter(line -> !isOwn(line))
        .collect(Collectors.joining("\n"));
  }

  String of(ApplicationNumber application) {
    return own.getOrDefault(application.value(), common);
  }

  private boolean isOwn(String line) {
    var parts = OWN.matcher(line);
    if (!parts.matches()) {
      return false;
    }
    own.merge(parts.group("number"), parts.group("reason"), (first, second) -> first + "\n" + second);
    return true;
  }
}
