package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.shared.EnteredNumber;
import org.featuredpark.shared.Refused;

/**
 * What the texts of a filled-in template mean, as a draft would hold it.
 *
 * @param problems what was written and not understood, field by field
 */
record UnderstoodForm(ObjectNode content, List<Refused> problems) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> YES = Set.of("是", "√", "✓", "☑", "有", "TRUE");
  private static final Set<String> NO = Set.of("否", "×", "☐", "□", "无", "没有", "FALSE");

  static UnderstoodForm of(FilledForm form) {
    var understood = new UnderstoodForm(JSON.createObjectNode(), new ArrayList<>());
    for (var section : ApplicationForm.sections()) {
      for (var field : section.fields()) {
        if (field.items().isEmpty()) {
          understood.value(field, form.values().getOrDefault(field.path(), "")).ifPresent(
              value -> understood.section(field).set(name(field), value));
        } else if (form.items().containsKey(field.path())) {
          understood.list(field, form.items().get(field.path()));
        }
      }
    }
    return understood;
  }

  private void list(Field list, List<Map<String, String>> items) {
    var array = section(list).putArray(name(list));
    for (var item : items) {
      var object = array.addObject();
      list.items().forEach(field -> value(field, item.getOrDefault(field.path(), ""))
          .ifPresent(value -> object.set(name(field), value)));
    }
  }

  private Optional<JsonNode> value(Field field, String written) {
    if (written.isEmpty()) {
      return Optional.empty();
    }
    var text = Normalizer.normalize(written, Normalizer.Form.NFKC).strip();
    return switch (field.type()) {
      case "datetime" -> understood(field, written, WrittenDay.read(text).map(day -> TextNode.valueOf(day.toString())));
      case "number" -> understood(field, written, number(text));
      case "checkbox" -> understood(field, written, YES.contains(text) ? Optional.of(BooleanNode.TRUE)
          : NO.contains(text) ? Optional.of(BooleanNode.FALSE) : Optional.empty());
      case "select", "radio" -> understood(field, written, field.options().entrySet().stream()
          .filter(option -> option.getValue().equals(written) || option.getValue().equals(text)
              || option.getKey().equals(text)).map(option -> TextNode.valueOf(option.getKey())).findFirst());
      default -> Optional.of(TextNode.valueOf(written));
    };
  }

  private Optional<JsonNode> understood(Field field, String written, Optional<? extends JsonNode> value) {
    if (value.isEmpty()) {
      var hint = FormEntry.hint(field);
      problems.add(Refused.field(field.path(), field.label() + "：“" + shortened(written) + "”没有认出，"
          + (hint.isEmpty() ? "请填是或否" : "应为" + hint) + "。"));
    }
    return value.map(JsonNode.class::cast);
  }

  private static Optional<DecimalNode> number(String text) {
    try {
      var number = new BigDecimal(text.replace(",", ""));
      return EnteredNumber.fits(number, 20, 10) ? Optional.of(DecimalNode.valueOf(number)) : Optional.empty();
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }

  private ObjectNode section(Field field) {
    return content.withObject("/" + field.path().substring(0, field.path().indexOf('.')));
  }

  private static String name(Field field) {
    return field.path().substring(field.path().lastIndexOf('.') + 1);
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
