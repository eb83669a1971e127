package org.featuredpark.wholeround;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.round.Round;
import org.featuredpark.shared.ApplicationNumber;

/** One round and the numbers that its parks were given. */
final class Entries {

  private final Round round;
  private final Map<Park, ApplicationNumber> numbers = new EnumMap<>(Park.class);

  Entries(Round round) {
    this.round = round;
  }

  Round round() {
    return round;
  }

  void add(Park park, ApplicationNumber number) {
    numbers.put(park, number);
  }

  ApplicationNumber of(Park park) {
    return numbers.get(park);
  }

  List<Park> parks() {
    return List.copyOf(numbers.keySet());
  }

  List<ApplicationNumber> of(List<Park> parks) {
    return parks.stream().map(numbers::get).toList();
  }

  /** Everybody who applied except these. */
  List<Park> allBut(Park... others) {
    return numbers.keySet().stream().filter(park -> !Arrays.asList(others).contains(park)).toList();
  }
}
