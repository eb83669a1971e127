package org.featuredpark.portal.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.EntryText;

/**
 * What is entered in one field, in words.
 *
 * @param items the items of a list; empty for any other field
 * @param drawn whether it is a boundary, of which the page shows a picture
 */
record EnteredLine(String label, String value, List<List<EntryText.Part>> items, boolean list, boolean drawn) {

  static EnteredLine of(Field field, JsonNode content) {
    boolean list = !field.items().isEmpty();
    return new EnteredLine(field.label(), list ? "" : EntryText.beside(content, field),
        list ? EntryText.items(content, field) : List.of(), list, EntryText.isDrawn(content, field));
  }
}
