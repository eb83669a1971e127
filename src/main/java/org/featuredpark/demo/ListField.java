package org.featuredpark.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/** A form's list as Tasklist hands it in: JSON text. */
final class ListField {

  private static final ObjectMapper JSON = new ObjectMapper();

  private ListField() {
  }

  static String of(List<Map<String, Object>> rows) {
    try {
      return JSON.writeValueAsString(rows);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
