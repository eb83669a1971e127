package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.shared.EnteredNumber;

/** Says in the form's own words what is entered in a field. */
public final class EntryText {

  private static final int MOST_DIGITS = 30;

  private EntryText() {
  }

  /** The value of any field of a whole content, a list as one text; empty if there is none. */
  public static String in(JsonNode content, Field field) {
    if (isBoundary(field)) {
      return BoundaryText.inFull(boundary(content));
    }
    return field.items().isEmpty() ? words(content.at(pointer(field.path())), field) : items(content, field).stream()
        .map(item -> item.stream().filter(part -> !part.text().isEmpty())
            .map(part -> part.label() + " " + part.text()).collect(Collectors.joining("，")))
        .collect(Collectors.joining("；"));
  }

  /** The same, but of a boundary only what it comes to: beside it, it is drawn. */
  public static String beside(JsonNode content, Field field) {
    return isBoundary(field) ? BoundaryText.measured(boundary(content)) : in(content, field);
  }

  /** Whether this is a boundary that can be drawn. */
  public static boolean isDrawn(JsonNode content, Field field) {
    return isBoundary(field) && BoundaryText.isReadable(boundary(content));
  }

  private static boolean isBoundary(Field field) {
    return Boundary.FIELD.equals(field.path());
  }

  private static String boundary(JsonNode content) {
    return content.at(pointer(Boundary.FIELD)).asText("");
  }

  /** The items of a list, each with its own entries. */
  public static List<List<Part>> items(JsonNode content, Field list) {
    var items = new ArrayList<List<Part>>();
    content.at(pointer(list.path())).forEach(item -> items.add(list.items().stream().map(field -> new Part(
        field.label(), words(item.at(pointer(field.path().substring(list.path().length() + 1))), field))).toList()));
    return items;
  }

  /** One entry of an item. */
  public record Part(String label, String text) {
  }

  private static String words(JsonNode value, Field field) {
    if ("checkbox".equals(field.type())) {
      return value.asBoolean() ? "是" : "否";
    }
    var text = value.isMissingNode() || value.isNull() ? ""
        : value.isNumber() ? number(value) : value.asText("").strip();
    return field.options().getOrDefault(text, text);
  }

  /** A number as people write it; one with more digits than anybody counts stays as it was sent. */
  static String number(JsonNode value) {
    var number = value.decimalValue().stripTrailingZeros();
    return EnteredNumber.fits(number, MOST_DIGITS, MOST_DIGITS) ? number.toPlainString() : value.asText();
  }

  private static String pointer(String path) {
    return "/" + path.replace('.', '/');
  }
}
