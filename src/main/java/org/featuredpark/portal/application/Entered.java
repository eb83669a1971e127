package org.featuredpark.portal.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.featuredpark.application.ApplicationForm.Field;
import org.featuredpark.application.DraftState;

/** What was entered into the form, in words. */
record Entered(JsonNode content) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static Entered of(DraftState state) {
    return of(state.draft().content());
  }

  static Entered of(String content) {
    try {
      return new Entered(JSON.readTree(content));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A saved draft is always JSON", impossible);
    }
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
