package org.featuredpark.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a program might send as the value of any field: JSON, or nearly. */
final class HostileJson {

  private static final int FEW = 40;
  private static final int MANY = 3_000;

  private static final List<Function<Random, String>> KINDS = List.of(
      random -> List.of("NaN", "Infinity", "-Infinity", "1e309", "-1e309", "-0", "-0.0", "1e-400", "1e999999999",
          "-1e999999999", "1e-999999999", "1E+2147483647", "1e99999999999", "007", "0x1F", ".5", "1.", "+1",
          "99999999999999999999", "-1", "0.005", "20000.004999999999999999", "4000000000.001", "2147483648", "3.0",
          "12345678901234567.89").get(random.nextInt(26)),
      random -> "9".repeat(1 + random.nextInt(2_000)), random -> "0." + "3".repeat(1 + random.nextInt(2_000)),
      random -> List.of("[]", "{}", "null", "true", "false", "[null]", "[[]]", "{\"a\":{\"b\":[1]}}", "\"x\" \"y\"",
          "undefined", "'x'", "\"\\x\"", "\"\\u12\"", "/*x*/1", "1}").get(random.nextInt(15)),
      random -> "[".repeat(1 + random.nextInt(MANY)) + "]".repeat(1 + random.nextInt(MANY)),
      random -> nested(1 + random.nextInt(MANY)), random -> nested(1 + random.nextInt(FEW)),
      random -> "[" + "1,".repeat(random.nextInt(MANY)) + "1]",
      random -> "1,\"name\":\"twice\",\"name\":" + quoted(HostileText.drawn(random)),
      random -> quoted(geometry(random)), HostileJson::geometry);

  private HostileJson() {
  }

  static String drawn(Random random) {
    return random.nextInt(3) > 0 ? quoted(HostileText.drawn(random))
        : KINDS.get(random.nextInt(KINDS.size())).apply(random);
  }

  /** Any text as ASCII, so that halves of characters arrive. */
  static String quoted(String text) {
    return text.chars().mapToObj(unit -> unit < ' ' || unit > '~' || unit == '"' || unit == '\\'
        ? "\\u%04x".formatted(unit) : String.valueOf((char) unit)).collect(Collectors.joining("", "\"", "\""));
  }

  private static String nested(int depth) {
    return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
  }

  static String geometry(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> polygon("[116.30,39.98],[116.31,39.99],[116.31,39.98],[116.30,39.99],[116.30,39.98]");
      case 1 -> polygon("[200,100],[201,100],[201,101],[200,100]");
      case 2 -> polygon("[39.98,116.30],[39.99,116.30],[39.99,116.31],[39.98,116.30]");
      case 3 -> polygon("[1e309,39],[116,-1e309],[116.1,39.1],[1e309,39]");
      case 4 -> polygon("[\"116\",\"39.9\"],[null,1],[],[116.1]");
      case 5 -> polygon("[116.30,39.98],[116.30,39.98],[116.30,39.98],[116.30,39.98]");
      case 6 -> polygon("[116.30,39.98,5],[116.31,39.98,NaN],[116.31,39.99],[116.30,39.98]");
      case 7 -> "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(1 + random.nextInt(FEW))
          + polygon(corners(random, 4)) + "]}".repeat(FEW);
      case 8 -> "{\"type\":\"MultiPolygon\",\"coordinates\":[" + IntStream.range(0, random.nextInt(FEW))
          .mapToObj(i -> "[[" + corners(random, 4) + "]]").collect(Collectors.joining(",")) + "]}";
      case 9 -> polygon(corners(random, MANY));
      case 10 -> List.of("{\"type\":\"Polygon\"}", "{\"type\":\"Point\",\"coordinates\":[116,40]}",
          "{\"type\":\"Polygon\",\"coordinates\":[[]]}", "{\"type\":[]}", "{\"type\":\"FeatureCollection\"}",
          "{\"type\":\"Feature\",\"geometry\":null}").get(random.nextInt(6));
      default -> polygon(corners(random, 3 + random.nextInt(4)));
    };
  }

  private static String polygon(String corners) {
    return "{\"type\":\"Polygon\",\"coordinates\":[[" + corners + "]]}";
  }

  /** A closed line somewhere in the city. */
  private static String corners(Random random, int number) {
    var line = IntStream.range(0, number).mapToObj(i -> String.format(Locale.ROOT, "[%.7f,%.7f]",
        116 + random.nextDouble() / 2, 39.8 + random.nextDouble() / 2)).toList();
    return String.join(",", line) + "," + line.get(0);
  }
}
