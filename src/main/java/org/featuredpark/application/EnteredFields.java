package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** What is entered in a draft, field by field, so that two drafts can be compared; what is empty is not there. */
final class EnteredFields {

  /** Belongs to the draft itself, whatever is entered. */
  static final String OPERATOR = "operator.creditCode";

  private EnteredFields() {
  }

  /** By the path of a field such as {@code park.name}; a list is one field. */
  static Map<String, Map<String, String>> of(JsonNode draft) {
    var fields = new TreeMap<String, Map<String, String>>();
    draft.properties().forEach(section -> section.getValue().properties().forEach(field -> {
      var values = new TreeMap<String, String>();
      collect(field.getValue(), "", values);
      if (!values.isEmpty()) {
        fields.put(section.getKey() + "." + field.getKey(), values);
      }
    }));
    return fields;
  }

  /** Whether nothing was entered; the operator's code is there from the beginning. */
  static boolean isBlank(JsonNode draft) {
    return of(draft).keySet().stream().allMatch(OPERATOR::equals);
  }

  private static void collect(JsonNode value, String path, Map<String, String> values) {
    if (value.isObject()) {
      value.properties().forEach(part -> collect(part.getValue(), path + "." + part.getKey(), values));
    } else if (value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        collect(value.get(i), path + "." + i, values);
      }
    } else {
      var text = text(value);
      if (!text.isEmpty()) {
        values.put(path, text);
      }
    }
  }

  /** A box that is not ticked says as little as one that nobody saw. */
  private static String text(JsonNode value) {
    if (value.isNumber()) {
      return EntryText.number(value);
    }
    return value.isNull() || (value.isBoolean() && !value.asBoolean()) ? "" : value.asText("").strip();
  }
}
