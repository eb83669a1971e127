package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.stream.Collectors;
import org.featuredpark.application.ApplicationForm.Field;

/** Says in the form's own words what is entered in a field. */
final class EntryText {

  private EntryText() {
  }

  /** The value of any field of a whole content, a list as one text. */
  static String in(JsonNode content, Field field) {
    var value = content.at(pointer(field.path()));
    if (field.items().isEmpty()) {
      return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : field.words(value);
    }
    var items = new ArrayList<String>();
    value.forEach(item -> items.add(field.items().stream().map(part -> part.label() + " " + part.words(
        item.at(pointer(part.path().substring(field.path().length() + 1))))).collect(Collectors.joining("，"))));
    return String.join("；", items);
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
