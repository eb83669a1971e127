package org.featuredpark.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the demonstration's tables: a head line, then a record a line, without quoting. */
final class Csv {

  private Csv() {
  }

  static List<Map<String, String>> read(String file) {
    var lines = text(file).lines().toList();
    var head = lines.get(0).split(",");
    return lines.stream().skip(1).map(line -> record(head, line.split(",", -1))).toList();
  }

  static String text(String file) {
    try (var stream = Csv.class.getResourceAsStream("/demo/" + file)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Map<String, String> record(String[] head, String[] cells) {
    var record = new HashMap<String, String>();
    for (int i = 0; i < head.length; i++) {
      record.put(head[i], cells[i]);
    }
    return record;
  }
}
