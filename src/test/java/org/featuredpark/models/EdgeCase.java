package org.featuredpark.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a rule for applications turns: a group of cases on either side of it, which some test has to try. */
record EdgeCase(String number, String title, String chineseTitle) {

  private static final Path LIST = Path.of("src", "test", "resources", "edge-cases.csv");

  static List<EdgeCase> all() {
    try {
      return Files.readAllLines(LIST).stream().skip(1).map(EdgeCase::parse).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static EdgeCase parse(String line) {
    var cells = line.split(",", -1);
    if (cells.length != 3) {
      throw new IllegalArgumentException("Not a line of the list: " + line);
    }
    return new EdgeCase(cells[0], cells[1], cells[2]);
  }
}
