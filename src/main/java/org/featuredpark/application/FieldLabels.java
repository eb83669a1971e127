package org.featuredpark.application;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The application form's fields, in its order, by the names that the applicant sees. The form is the one source. */
final class FieldLabels {

  private static final Map<String, String> LABELS = read();

  private FieldLabels() {
  }

  /** The label of a field such as {@code park.name}. */
  static String of(String path) {
    var label = LABELS.get(path);
    if (label == null) {
      throw new IllegalArgumentException("The application form has no field " + path);
    }
    return label;
  }

  static Map<String, String> all() {
    return LABELS;
  }

  private static Map<String, String> read() {
    var labels = new LinkedHashMap<String, String>();
    ApplicationForm.sections().forEach(section -> collect(section.fields(), labels));
    return Collections.unmodifiableMap(labels);
  }

  private static void collect(Collection<ApplicationForm.Field> fields, Map<String, String> labels) {
    fields.forEach(field -> {
      labels.put(field.path(), field.label());
      collect(field.items(), labels);
    });
  }
}
