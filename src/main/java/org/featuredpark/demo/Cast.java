package org.featuredpark.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.demo.Expert.Tie;

/** Who plays in the demonstration: fictitious parks with their operators and firms, and the experts. */
final class Cast {

  /** The base date of the notice of 2024. R27. */
  static final LocalDate BASE_DATE = LocalDate.of(2024, Month.JULY, 20);

  private static final String EXPERTS_REGION = "110108";

  private Cast() {
  }

  /** The parks as they stood for the round of 2024. */
  static List<Park> parks() {
    return parksAt(BASE_DATE);
  }

  /** The parks as they would stand for a round with this base date: each is still an example of the same. */
  static List<Park> parksAt(LocalDate baseDate) {
    var lines = Csv.read("parks.csv");
    var parks = new ArrayList<Park>();
    for (int i = 0; i < lines.size(); i++) {
      parks.add(new ParkFactory(new ParkLine(i + 1, lines.get(i), baseDate)).park());
    }
    return parks;
  }

  static Map<String, Park> byKey(LocalDate baseDate) {
    return parksAt(baseDate).stream().collect(Collectors.toMap(Park::key, Function.identity()));
  }

  static List<Expert> experts() {
    var lines = Csv.read("experts.csv");
    var employers = lines.stream().map(line -> line.get("employer")).distinct().toList();
    return lines.stream().map(line -> expert(line, employers.indexOf(line.get("employer")) + 1)).toList();
  }

  private static Expert expert(Map<String, String> line, int employer) {
    return new Expert(line.get("userId"), line.get("name"), line.get("employer"),
        Codes.of(EXPERTS_REGION, 0, employer), parts(line.get("specialties")).collect(Collectors.toSet()),
        ties(line.get("ties")));
  }

  private static Set<Tie> ties(String text) {
    return parts(text).map(tie -> tie.split(":")).map(tie -> new Tie(tie[0], tie[1])).collect(Collectors.toSet());
  }

  private static Stream<String> parts(String text) {
    return text.isEmpty() ? Stream.empty() : Arrays.stream(text.split(";"));
  }
}
