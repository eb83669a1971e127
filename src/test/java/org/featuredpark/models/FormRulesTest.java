package org.featuredpark.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every form owes the people who fill it in, in Tasklist as well as in the portal. */
class FormRulesTest {

  private static final Set<String> UNFIT_FOR_TASKLIST = Set.of("filepicker", "documentPreview");

  static List<Path> forms() {
    return ModelFiles.forms();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_is_named_after_its_file_and_fits_the_engines_tasklist(Path file) {
    var form = FormFile.read(file);

    assertThat(form.id().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
        .isEqualTo(file.getFileName().toString().replace(".form", ""));
    assertThat(form.schema().path("type").asText()).isEqualTo("default");
    assertThat(form.schema().path("schemaVersion").asInt()).isEqualTo(16);
    assertThat(form.components()).noneMatch(part -> UNFIT_FOR_TASKLIST.contains(part.path("type").asText()));
  }

  @ParameterizedTest
  @MethodSource("forms")
  void every_label_is_chinese_and_every_key_is_used_once(Path file) {
    var form = FormFile.read(file);

    assertThat(form.components()).filteredOn(part -> part.has("label") && !part.get("label").asText().isBlank())
        .allMatch(part -> part.get("label").asText().matches("(?s).*(\\p{IsHan}|^[AB][1-5]).*"));
    assertThat(form.keys()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_form_belongs_to_a_task_a_start_or_the_portal(Path file) {
    var used = ModelFiles.bpmn().stream().map(ModelFiles::text)
        .anyMatch(model -> model.contains("camunda:formRef=\"" + FormFile.read(file).id() + "\""));

    assertThat(used || file.endsWith("application.form")).as("used by no model").isTrue();
  }

  /** Tasklist keeps a hidden field's complaint, so that the button stays dead; the server asks for such fields. */
  @ParameterizedTest
  @MethodSource("forms")
  void a_field_that_depends_on_the_decision_is_asked_for_by_the_server_alone(Path file) {
    var asked = file.endsWith("application.form") ? List.of() : FormFile.read(file).requiredThoughHidden();

    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void a_tasks_form_shows_what_the_person_needs_to_decide(Path file) {
    var form = FormFile.read(file);
    var isTask = ModelFiles.bpmn().stream().map(ModelFiles::process)
        .flatMap(model -> model.getModelElementsByType(UserTask.class).stream())
        .anyMatch(task -> task.getId().equals(form.id()));

    assertThat(!isTask || form.schema().toString().contains("brief")).as("shows the brief").isTrue();
  }
}
