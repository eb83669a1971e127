package org.featuredpark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A reader finds the way: every package says what it is for, and no file or line outgrows a reader's patience. */
class SourceShapeTest {

  private static final int LONGEST = 300;
  private static final int WIDEST = 120;

  @Test
  void no_file_is_longer_than_three_hundred_lines() throws IOException {
    for (var file : javaFiles("src")) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(LONGEST);
    }
  }

  @Test
  void no_line_is_wider_than_a_hundred_and_twenty_characters() throws IOException {
    for (var file : javaFiles("src")) {
      assertThat(Files.readAllLines(file)).as(file.toString())
          .filteredOn(line -> !line.startsWith("import "))
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(WIDEST));
    }
  }

  @Test
  void every_package_opens_with_a_sentence() throws IOException {
    for (var file : javaFiles("src/main/java/org/featuredpark")) {
      if (!file.getParent().endsWith("org/featuredpark")) {
        assertThat(file.resolveSibling("package-info.java")).exists();
      }
    }
  }

  private static List<Path> javaFiles(String root) throws IOException {
    try (var files = Files.walk(Path.of(root))) {
      return files.filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.toString().contains("node_modules")).toList();
    }
  }
}
