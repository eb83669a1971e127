package org.featuredpark.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How hard the rush is.
 *
 * @param rate submissions that arrive in a second
 * @param warmUp how long submissions arrive that nobody measures, so that the server's Java has compiled what it runs
 * @param drafts others that save their draft every {@link #AUTOSAVE_EVERY} meanwhile
 * @param server options of the server's Java
 */
record RushSettings(double rate, Duration length, Duration warmUp, int drafts, Path jar, Path folder,
    List<String> server) {

  static final Duration AUTOSAVE_EVERY = Duration.ofSeconds(30);

  RushSettings {
    if (rate <= 0 || length.isNegative() || length.isZero() || warmUp.isNegative() || drafts < 0) {
      throw new IllegalArgumentException("A rush needs a rate and a length, and nothing negative");
    }
    server = List.copyOf(server);
  }

  static RushSettings read() {
    return new RushSettings(Double.parseDouble(System.getProperty("rush.rate")),
        minutes("rush.minutes"), minutes("rush.warmup"),
        Integer.getInteger("rush.drafts"), Path.of(System.getProperty("rush.jar")),
        Path.of(System.getProperty("rush.folder")), List.of(System.getProperty("rush.server").strip().split("\\s+")));
  }

  private static Duration minutes(String property) {
    return Duration.ofMillis(Math.round(Double.parseDouble(System.getProperty(property)) * 60_000));
  }

  int submissions() {
    return Math.max(1, arriving(length));
  }

  int warmingUp() {
    return arriving(warmUp);
  }

  private int arriving(Duration during) {
    return (int) Math.round(rate * during.toMillis() / 1000);
  }

  @Override
  public String toString() {
    return "%s submissions a second for %d s after %d s to warm up, %d drafts that save every %d s".formatted(rate,
        length.toSeconds(), warmUp.toSeconds(), drafts, AUTOSAVE_EVERY.toSeconds());
  }
}
