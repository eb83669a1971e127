package org.featuredpark.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A clause of the notice, or a matter that it is silent on, as the catalogue lists it.
 *
 * @param kind H for what a machine checks, E for what an official judges by evidence, S for what the notice leaves open
 * @param exemption why nothing executes it yet; empty for a clause that is in force
 */
record ClauseEntry(String number, String stage, String kind, String title, String chineseTitle, String exemption) {

  private static final Path CATALOGUE = Path.of("src", "test", "resources", "clauses.csv");

  /** The catalogue in the order of the notice. */
  static List<ClauseEntry> all() {
    try {
      return Files.readAllLines(CATALOGUE).stream().skip(1).map(ClauseEntry::parse).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  boolean isExempt() {
    return !exemption.isEmpty();
  }

  private static ClauseEntry parse(String line) {
    var cells = line.split(",", -1);
    if (cells.length != 6) {
      throw new IllegalArgumentException("Not a line of the catalogue: " + line);
    }
    return new ClauseEntry(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
  }
}
