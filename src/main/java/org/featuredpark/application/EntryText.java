package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.featuredpark.application.ApplicationForm.Field;

/** Says in the form's own words what is entered in a field. */
public final class EntryText {

  private EntryText() {
  }

  /** The value as the person chose or typed it; empty if there is none. */
  public static String of(Field field, JsonNode value) {
    if ("checkbox".equals(field.type())) {
      return value.asBoolean() ? "是" : "否";
    }
    var text = value.isMissingNode() || value.isNull() ? ""
        : value.isNumber() ? value.decimalValue().toPlainString() : value.asText("").strip();
    return field.options().getOrDefault(text, text);
  }

  /** The value of any field of a whole content, a list as one text. */
  static String in(JsonNode content, Field field) {
    var value = content.at(pointer(field.path()));
    if (field.items().isEmpty()) {
      return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : of(field, value);
    }
    var items = new ArrayList<String>();
    value.forEach(item -> items.add(field.items().stream().map(part -> part.label() + " " + of(part,
        item.at(pointer(part.path().substring(field.path().length() + 1))))).collect(Collectors.joining("，"))));
    return String.join("；", items);
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
