package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.shared.District;
import org.featuredpark.shared.NotFound;
import org.featuredpark.shared.ParkDirection;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

/** The form is what the applicant fills in; what it offers is what the reader understands. */
class ApplicationFormTest {

  @Test
  @Proves("R20")
  void every_choice_offers_exactly_what_can_be_read() throws IOException {
    assertThat(options("direction")).containsExactlyElementsOf(names(ParkDirection.values()));
    assertThat(options("type")).containsExactlyElementsOf(names(ParkType.values()));
    assertThat(options("entityType")).containsExactlyElementsOf(names(EntityType.values()));
    assertThat(options("operationRight")).containsExactlyElementsOf(names(OperationRight.values()));
    assertThat(options("leadingIndustry")).containsExactlyElementsOf(names(PriorityIndustry.values()));
    assertThat(options("leadingMetric")).containsExactlyElementsOf(names(Metric.values()));
    assertThat(options("capabilityType")).containsExactlyElementsOf(names(CapabilityType.values()));
    assertThat(options("kind")).containsExactlyElementsOf(names(PenaltyKind.values()));
    assertThat(options("subject")).containsExactlyElementsOf(names(PenaltySubject.values()));
    var districts = Arrays.stream(District.values()).map(District::code).toList();
    assertThat(options("district")).containsExactlyElementsOf(districts);
    assertThat(options("registeredPlace")).startsWith(districts.toArray(String[]::new)).endsWith("OUTSIDE");
  }

  @Test
  void whatever_a_submission_holds_can_be_sent_back_and_nothing_else() throws IOException {
    var fields = FieldLabels.all().keySet().stream().filter(field -> field.split("\\.").length == 2);
    var files = Arrays.stream(MaterialKind.values()).map(MaterialKind::field);

    assertThat(options("verify-materials", "field")).containsExactlyInAnyOrderElementsOf(
        Stream.of(Stream.of("roster"), fields, files).flatMap(all -> all).toList());
  }

  @Test
  void every_field_of_the_content_has_a_label() {
    var content = ContentReader.read(DraftSamples.draft());

    assertThat(FieldLabels.all().keySet()).containsAll(ContentJson.fields(content).keySet());
  }

  @Test
  void sections_and_fields_are_those_of_the_form() throws IOException {
    assertThat(ApplicationForm.sections()).extracting(ApplicationForm.Section::path)
        .containsExactly("operator", "park", "industry", "operation", "project", "commitments");
    assertThat(ApplicationForm.schema()).isEqualTo(read("application"));
  }

  @Test
  void a_section_alone_is_that_part_of_the_form_and_all_parts_have_their_place_in_the_draft() throws IOException {
    var groups = read("application").get("components");

    for (var group : groups) {
      assertThat(ApplicationForm.schema(group.get("path").asText()).get("components")).containsExactly(group);
    }
    assertThat(DraftSection.ORDER).containsExactlyInAnyOrderElementsOf(Stream.concat(
        ApplicationForm.sections().stream().map(ApplicationForm.Section::path),
        Stream.of("roster", "documents")).toList());
    assertThatThrownBy(() -> ApplicationForm.schema("roster")).isInstanceOf(NotFound.class);
  }

  /** What is hidden is not shown before submission either, and that page knows these conditions only. */
  @Test
  void the_form_hides_the_project_while_there_is_none_and_another_type_while_a_listed_one_is_chosen()
      throws IOException {
    var conditions = read("application").findValues("hide").stream().map(JsonNode::asText);

    assertThat(conditions).containsOnly("=park.type != \"OTHER\"", "=not(project.planned = true)");
  }

  private static List<String> names(Enum<?>[] constants) {
    return Arrays.stream(constants).map(Enum::name).toList();
  }

  private static List<String> options(String key) throws IOException {
    return options("application", key);
  }

  private static List<String> options(String form, String key) throws IOException {
    var options = new ArrayList<String>();
    find(read(form), key).path("values").forEach(option -> options.add(option.get("value").asText()));
    return options;
  }

  private static JsonNode read(String form) throws IOException {
    return new ObjectMapper().readTree(Path.of("forms/application/" + form + ".form").toFile());
  }

  private static JsonNode find(JsonNode node, String key) {
    return node.findParents("key").stream().filter(one -> one.get("key").asText().equals(key)).findFirst()
        .orElseThrow();
  }
}
