package org.featuredpark.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How hard the rush is.
 *
 * @param rate submissions that arrive in a second
 * @param drafts others that save their draft every {@link #AUTOSAVE_EVERY} meanwhile
 * @param server options of the server's Java
 */
record RushSettings(double rate, Duration length, int drafts, Path jar, Path folder, List<String> server) {

  static final Duration AUTOSAVE_EVERY = Duration.ofSeconds(30);

  RushSettings {
    if (rate <= 0 || length.isNegative() || length.isZero() || drafts < 0) {
      throw new IllegalArgumentException("A rush needs a rate, a length and no negative number of drafts");
    }
    server = List.copyOf(server);
  }

  static RushSettings read() {
    return new RushSettings(Double.parseDouble(System.getProperty("rush.rate")),
        Duration.ofMillis(Math.round(Double.parseDouble(System.getProperty("rush.minutes")) * 60_000)),
        Integer.getInteger("rush.drafts"), Path.of(System.getProperty("rush.jar")),
        Path.of(System.getProperty("rush.folder")), List.of(System.getProperty("rush.server").strip().split("\\s+")));
  }

  int submissions() {
    return (int) Math.max(1, Math.round(rate * length.toMillis() / 1000));
  }

  @Override
  public String toString() {
    return "%s submissions a second for %d s, %d drafts that save every %d s".formatted(rate, length.toSeconds(),
        drafts, AUTOSAVE_EVERY.toSeconds());
  }
}
