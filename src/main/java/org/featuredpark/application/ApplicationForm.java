package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.featuredpark.shared.NotFound;

/** The form that applicants fill in, section by section, as it is deployed with the models. */
public final class ApplicationForm {

  private static final JsonNode SCHEMA = read("/forms/application/application.form");
  private static final List<Section> SECTIONS = children(SCHEMA)
      .stream().map(group -> new Section(group.path("path").asText(), group.path("label").asText(),
          fields(group, group.path("path").asText() + "."))).toList();

  private ApplicationForm() {
  }

  public static JsonNode schema() {
    return SCHEMA.deepCopy();
  }

  /** The form with one of its parts alone. */
  public static JsonNode schema(String section) {
    ObjectNode schema = SCHEMA.deepCopy();
    schema.putArray("components").addAll(children(SCHEMA).stream()
        .filter(group -> group.path("path").asText().equals(section)).toList());
    if (schema.path("components").isEmpty()) {
      throw NotFound.of("申报书部分", section);
    }
    return schema;
  }

  public static List<Section> sections() {
    return SECTIONS;
  }

  private static List<Field> fields(JsonNode parent, String prefix) {
    return children(parent).stream().map(component -> field(component, prefix)).toList();
  }

  private static Field field(JsonNode component, String prefix) {
    var path = prefix + component.path(component.has("key") ? "key" : "path").asText();
    var label = component.path(component.has("dateLabel") ? "dateLabel" : "label").asText();
    var options = new LinkedHashMap<String, String>();
    component.path("values").forEach(one -> options.put(one.path("value").asText(), one.path("label").asText()));
    return new Field(path, label, component.path("type").asText(), options,
        component.path("description").asText(), fields(component, path + "."));
  }

  private static List<JsonNode> children(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false).toList();
  }

  private static JsonNode read(String form) {
    try (var schema = ApplicationForm.class.getResourceAsStream(form)) {
      return new ObjectMapper().readTree(schema);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** One part of the form; its path is the name of the part of the content it fills. */
  public record Section(String path, String label, List<Field> fields) {
  }

  /**
   * A field such as {@code park.name}.
   *
   * @param options what can be chosen, by the value that is stored
   * @param description what is said below it; empty if nothing is
   * @param items the fields of each item, if this is a list
   */
  public record Field(String path, String label, String type, Map<String, String> options, String description,
      List<Field> items) {
  }
}
