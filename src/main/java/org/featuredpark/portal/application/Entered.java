package org.featuredpark.portal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.DraftState;
import org.featuredpark.application.EntryText;

/** What was entered into the form, in words. */
record Entered(JsonNode content) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Entered of(DraftState state) {
    try {
      return new Entered(JSON.readTree(state.draft().content()));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A saved draft is always JSON", impossible);
    }
  }

  boolean withProject() {
    return content.at("/project/planned").asBoolean();
  }

  /** The form hides the project while there is none, and the other type while a listed one is chosen. */
  boolean shows(Field field) {
    if (field.path().startsWith("project.") && !field.path().equals("project.planned")) {
      return withProject();
    }
    return !field.path().equals("park.typeOther") || "OTHER".equals(content.at("/park/type").asText());
  }

  /** The value of a field as the person chose or typed it; empty if there is none. */
  String value(Field field) {
    return EntryText.of(field, content.at(pointer(field.path())));
  }

  /** The items of a list, each with its own values. */
  List<List<Value>> items(Field list) {
    var items = new ArrayList<List<Value>>();
    for (var item : content.at(pointer(list.path()))) {
      items.add(list.items().stream().map(field -> new Value(field.label(),
          EntryText.of(field, item.at(pointer(field.path().substring(list.path().length() + 1)))))).toList());
    }
    return items;
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }

  /** One entry of an item. */
  record Value(String label, String text) {
  }
}
