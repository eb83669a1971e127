package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.featuredpark.shared.Refused;
import org.junit.jupiter.api.Test;

class FormFieldsTest {

  private static final FormFields FIELDS = FormFields.read(new ByteArrayInputStream("""
      {"id": "someForm", "components": [
        {"type": "text", "text": "=brief"},
        {"type": "textfield", "key": "title"},
        {"type": "group", "components": [{"type": "number", "key": "a1"}]},
        {"type": "group", "path": "park", "components": [{"type": "textfield", "key": "address"}]},
        {"type": "dynamiclist", "path": "targets", "components": [{"type": "number", "key": "year1"}]}]}
      """.getBytes(StandardCharsets.UTF_8)));

  @Test
  void a_form_takes_its_fields_its_lists_and_its_groups() {
    assertThat(FIELDS.keys()).containsExactlyInAnyOrder("title", "a1", "park", "targets");
    assertThatCode(() -> FIELDS.requireKnown(Map.of("title", "x", "targets", "[]"))).doesNotThrowAnyException();
  }

  @Test
  void a_field_of_a_list_is_no_value_of_the_form() {
    assertThatThrownBy(() -> FIELDS.requireKnown(Map.of("year1", 1))).isInstanceOf(Refused.class)
        .hasMessageContaining("year1");
  }
}
