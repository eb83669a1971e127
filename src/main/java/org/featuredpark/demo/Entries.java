package org.featuredpark.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.District;

/** The parks that take part in one round of the story, with the numbers they were given. */
final class Entries {

  private final Map<String, Park> parks = new LinkedHashMap<>();
  private final Map<String, ApplicationNumber> numbers = new LinkedHashMap<>();

  void add(Park park, ApplicationNumber number) {
    parks.put(park.key(), park);
    numbers.put(park.key(), number);
  }

  Park park(String key) {
    return parks.get(key);
  }

  ApplicationNumber number(String key) {
    return numbers.get(key);
  }

  /** The keys of a district's parks, in the order they applied. */
  List<String> of(District district) {
    return parks.values().stream().filter(park -> park.district() == district).map(Park::key).toList();
  }

  List<String> keys() {
    return List.copyOf(parks.keySet());
  }
}
