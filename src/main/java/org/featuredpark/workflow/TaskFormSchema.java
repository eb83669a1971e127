package org.featuredpark.workflow;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A deployed form, and the names it can show: its fields, its lists of options and the names in its expressions. */
record TaskFormSchema(JsonNode root) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() { };

  static TaskFormSchema read(InputStream form) {
    try (form) {
      return new TaskFormSchema(JSON.readTree(form));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  Map<String, Object> asMap() {
    return JSON.convertValue(root, OBJECT);
  }

  Collection<String> names() {
    var texts = new ArrayList<String>();
    for (var property : List.of("key", "path", "valuesKey")) {
      root.findValues(property).forEach(value -> texts.add(value.asText()));
    }
    expressions(root, texts);
    return texts.stream().flatMap(text -> Arrays.stream(text.split("[^\\p{L}\\p{N}_]+")))
        .filter(name -> !name.isEmpty()).collect(Collectors.toSet());
  }

  private static void expressions(JsonNode node, List<String> found) {
    if (node.isTextual() && node.asText().startsWith("=")) {
      found.add(node.asText());
    }
    node.forEach(child -> expressions(child, found));
  }
}
