package org.featuredpark.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** What the server's collector did: pauses, and how much was left in use after one. */
record GcLog(int pauses, double millis, double longest, int mostLeftMb) {

  private static final Pattern PAUSE = Pattern.compile("Pause .* \\d+M->(\\d+)M\\(\\d+M\\) ([0-9.]+)ms");

  static GcLog read(Path file) throws IOException {
    int pauses = 0;
    double millis = 0;
    double longest = 0;
    int left = 0;
    for (var line : Files.readAllLines(file)) {
      var pause = PAUSE.matcher(line);
      if (pause.find()) {
        pauses++;
        millis += Double.parseDouble(pause.group(2));
        longest = Math.max(longest, Double.parseDouble(pause.group(2)));
        left = Math.max(left, Integer.parseInt(pause.group(1)));
      }
    }
    return new GcLog(pauses, millis, longest, left);
  }

  @Override
  public String toString() {
    return "%d collections since start, %.0f ms altogether, longest %.0f ms, at most %d MB in use after one".formatted(
        pauses, millis, longest, mostLeftMb);
  }
}
