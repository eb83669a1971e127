package org.featuredpark.models;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A form as it lies in the repository. */
record FormFile(Path path, JsonNode schema) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static FormFile read(Path path) {
    try {
      return new FormFile(path, JSON.readTree(ModelFiles.text(path)));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException(path.toString(), broken);
    }
  }

  String id() {
    return schema.path("id").asText();
  }

  /** The components, those inside groups and lists as well. */
  List<JsonNode> components() {
    var found = new ArrayList<JsonNode>();
    collect(schema, found);
    return found;
  }

  /** The keys with the paths of the groups and lists that they lie in. */
  List<String> keys() {
    return keys(schema, "");
  }

  private static List<String> keys(JsonNode node, String path) {
    var found = new ArrayList<String>();
    for (var component : node.path("components")) {
      if (component.has("key")) {
        found.add(path + component.get("key").asText());
      }
      found.addAll(keys(component, component.has("path") ? path + component.get("path").asText() + "." : path));
    }
    return found;
  }

  /** The keys of fields that the browser insists on although another field's value hides them, or their list. */
  List<String> requiredThoughHidden() {
    var found = new ArrayList<String>();
    collectRequired(schema, false, found);
    return found;
  }

  private static void collectRequired(JsonNode node, boolean hidden, List<String> found) {
    for (var component : node.path("components")) {
      var hide = component.path("conditional").path("hide").asText();
      var dependent = hidden || (!hide.isEmpty() && !hide.contains("flaggedClauses"));
      if (dependent && component.path("validate").path("required").asBoolean()) {
        found.add(component.path("key").asText());
      }
      collectRequired(component, dependent, found);
    }
  }

  private static void collect(JsonNode node, List<JsonNode> found) {
    for (var component : node.path("components")) {
      found.add(component);
      collect(component, found);
    }
  }
}
