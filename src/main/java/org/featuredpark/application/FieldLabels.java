package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The application form's fields, in its order, by the names that the applicant sees. The form is the one source. */
final class FieldLabels {

  private static final String FORM = "/forms/application/application.form";
  private static final Map<String, String> LABELS = read();

  private FieldLabels() {
  }

  /** The label of a field such as {@code park.name}. */
  static String of(String path) {
    var label = LABELS.get(path);
    if (label == null) {
      throw new IllegalArgumentException("The application form has no field " + path);
    }
    return label;
  }

  static Map<String, String> all() {
    return LABELS;
  }

  private static Map<String, String> read() {
    try (var form = FieldLabels.class.getResourceAsStream(FORM)) {
      var labels = new LinkedHashMap<String, String>();
      collect(new ObjectMapper().readTree(form), "", labels);
      return Collections.unmodifiableMap(labels);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static void collect(JsonNode parent, String prefix, Map<String, String> labels) {
    for (var component : parent.path("components")) {
      var name = component.has("key") ? component.get("key").asText() : component.path("path").asText();
      var label = component.has("dateLabel") ? component.get("dateLabel") : component.path("label");
      if (!name.isEmpty() && !"group".equals(component.path("type").asText())) {
        labels.put(prefix + name, label.asText());
      }
      collect(component, name.isEmpty() ? prefix : prefix + name + ".", labels);
    }
  }
}
