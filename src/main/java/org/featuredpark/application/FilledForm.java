package org.featuredpark.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.shared.Refused;

/**
 * The texts of a filled-in template by the fields they belong to, however the template was made.
 *
 * @param values the text of each field
 * @param items for each list, the texts of each item by its fields
 */
record FilledForm(Map<String, String> values, Map<String, List<Map<String, String>>> items) {

  private static final Pattern KEY = Pattern.compile("\\[\\[([A-Za-z0-9.]{1,80})]]");
  private static final int MOST_ITEMS = 100;

  FilledForm() {
    this(new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  static String keyed(String path) {
    return "[[" + path + "]]";
  }

  /** The key that is hidden in a cell. */
  static Optional<String> keyIn(String cell) {
    var key = KEY.matcher(cell);
    return key.find() ? Optional.of(key.group(1)) : Optional.empty();
  }

  /** A row with a field's label and its text; by its hidden key, or where that was lost by what it is called. */
  void value(String key, String section, String label, String text) {
    single(key, section, label).ifPresent(field -> values.put(field.path(), text.strip()));
  }

  /** A row of a list, whose columns are these fields. */
  void item(List<String> columns, List<String> texts) {
    var item = new LinkedHashMap<String, String>();
    for (int i = 0; i < columns.size() && i < texts.size(); i++) {
      if (!columns.get(i).isEmpty() && !texts.get(i).isBlank()) {
        item.put(columns.get(i), texts.get(i).strip());
      }
    }
    if (item.isEmpty()) {
      return;
    }
    listOf(item.keySet().iterator().next()).ifPresent(list -> {
      var known = items.computeIfAbsent(list.path(), path -> new ArrayList<>());
      if (known.size() >= MOST_ITEMS) {
        throw Refused.field(list.path(), list.label() + "：最多" + MOST_ITEMS + "项，请删除多余的行后重新上传。");
      }
      known.add(item);
    });
  }

  boolean isEmpty() {
    return values.isEmpty() && items.isEmpty();
  }

  private static Optional<Field> single(String key, String section, String label) {
    return ApplicationForm.sections().stream().filter(one -> section.isEmpty() || one.label().equals(section))
        .flatMap(one -> one.fields().stream()).filter(field -> field.items().isEmpty() && FormEntry.isFilledIn(field))
        .filter(field -> key.isEmpty() ? field.label().equals(label) : field.path().equals(key)).findFirst();
  }

  private static Optional<Field> listOf(String itemPath) {
    return ApplicationForm.sections().stream().flatMap(one -> one.fields().stream())
        .filter(field -> field.items().stream().anyMatch(item -> item.path().equals(itemPath))).findFirst();
  }
}
