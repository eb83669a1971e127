package org.featuredpark.portal.application;

import com.fasterxml.jackson.databind.JsonNode;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.ContentJson;
import org.featuredpark.application.DraftState;

/** What was entered into the form, in words. */
record Entered(JsonNode content) {

  static Entered of(DraftState state) {
    return of(state.draft().content());
  }

  static Entered of(String content) {
    return new Entered(ContentJson.draft(content));
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
}
