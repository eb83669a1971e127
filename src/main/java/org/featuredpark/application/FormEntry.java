package org.featuredpark.application;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.featuredpark.application.ApplicationForm.Field;

/** How a field of the form stands in a template: under a hidden key, with what may be entered said beside it. */
final class FormEntry {

  /** Rows that a template has for the items of a list. */
  static final int ITEMS = 12;

  /** What a person commits to is ticked where it is read: no file and no earlier application does it. */
  static final Set<String> COMMITMENTS = Set.of("commitments.truthful", "commitments.lawAbiding");

  private FormEntry() {
  }

  static boolean isFilledIn(Field field) {
    return !COMMITMENTS.contains(field.path());
  }

  static String hint(Field field) {
    return Stream.of(hintOfType(field), field.description()).filter(text -> !text.isEmpty())
        .collect(Collectors.joining("；"));
  }

  static List<String> choices(Field field) {
    return "checkbox".equals(field.type()) ? List.of("是", "否") : List.copyOf(field.options().values());
  }

  private static String hintOfType(Field field) {
    return switch (field.type()) {
      case "datetime" -> "日期，如 2024-07-20";
      case "number" -> "数字";
      default -> choices(field).isEmpty() ? "" : "选填其一：" + String.join("、", choices(field));
    };
  }
}
