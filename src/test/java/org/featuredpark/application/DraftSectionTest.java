package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.featuredpark.application.DraftSection.Progress;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.round.RoundSamples;
import org.featuredpark.shared.RoundNumber;
import org.junit.jupiter.api.Test;

class DraftSectionTest {

  private static final DraftKey KEY = new DraftKey(new RoundNumber("PILOT-2024-1"), DraftSamples.OPERATOR, 1);
  private static final Instant NOW = Instant.parse("2024-07-01T00:00:00Z");

  @Test
  void an_empty_draft_has_nothing_begun() {
    assertThat(sections("{}", false, List.of())).hasSize(8)
        .allSatisfy(section -> assertThat(section.progress()).isEqualTo(Progress.NOT_STARTED));
  }

  @Test
  void a_complete_draft_has_everything_done() {
    assertThat(sections(DraftSamples.draft().toString(), true, files())).allSatisfy(section -> {
      assertThat(section.progress()).isEqualTo(Progress.COMPLETE);
      assertThat(section.problems()).isEmpty();
    });
  }

  @Test
  void every_problem_is_in_a_section() {
    var all = DraftProblems.of(draft("{}", false), List.of());

    assertThat(sections("{}", false, List.of()).stream().flatMap(section -> section.problems().stream()))
        .hasSameSizeAs(all);
  }

  @Test
  void what_the_form_fills_in_by_itself_is_no_beginning_but_for_the_project() {
    var sections = sections("{\"park\": {\"name\": null, \"titleClear\": false, \"address\": \" \"},"
        + " \"commitments\": {\"penalties\": []}, \"project\": {\"planned\": false}}", false, List.of());

    assertThat(progress(sections, "park")).isEqualTo(Progress.NOT_STARTED);
    assertThat(progress(sections, "commitments")).isEqualTo(Progress.NOT_STARTED);
    assertThat(progress(sections, "project")).isEqualTo(Progress.COMPLETE);
  }

  @Test
  void a_section_lacks_what_it_lacks_and_no_more() {
    ObjectNode draft = DraftSamples.draft();
    DraftSamples.section(draft, "park").remove("name");
    DraftSamples.section(draft, "operation").put("year", "去年");

    var sections = sections(draft.toString(), true, files().subList(0, 2));

    assertThat(progress(sections, "park")).isEqualTo(Progress.IN_PROGRESS);
    assertThat(find(sections, "park").problems()).singleElement().satisfies(problem ->
        assertThat(problem.field()).contains("park.name"));
    assertThat(progress(sections, "operation")).isEqualTo(Progress.IN_PROGRESS);
    assertThat(progress(sections, "roster")).isEqualTo(Progress.COMPLETE);
    assertThat(find(sections, "documents").problems()).hasSize(18).allSatisfy(problem ->
        assertThat(problem.field().orElseThrow()).startsWith("documents."));
  }

  @Test
  void the_fields_that_were_sent_back_are_in_their_sections() {
    var correction = new Correction(1, NOW, "officer", "请更正", List.of(new CorrectionFlag("park.address", "有误"),
        new CorrectionFlag("documents.BOUNDARY_MAP", "不清")), null, false);
    var state = new DraftState(draft("{}", false), RoundSamples.pilot("PILOT-2024-1"), List.of(), List.of(),
        Optional.empty(), Optional.of(correction));

    assertThat(find(state.sections(), "park").flags()).extracting(CorrectionFlag::field)
        .containsExactly("park.address");
    assertThat(find(state.sections(), "documents").flags()).hasSize(1);
    assertThat(find(state.sections(), "operator").flags()).isEmpty();
  }

  private static List<DraftSection> sections(String content, boolean roster, List<Material> files) {
    var draft = draft(content, roster);
    return new DraftState(draft, RoundSamples.pilot("PILOT-2024-1"), files, DraftProblems.of(draft, files),
        Optional.empty(), Optional.empty()).sections();
  }

  private static Draft draft(String content, boolean roster) {
    return new Draft(KEY, content, 1, roster ? OptionalLong.of(7) : OptionalLong.empty(), NOW, "somebody");
  }

  private static List<Material> files() {
    return Arrays.stream(MaterialKind.values()).flatMap(kind -> Arrays.stream(Edition.values())
        .map(edition -> new Material(kind, edition, new DocumentId(UUID.randomUUID()), "文件", FileType.PDF, "hash", 1,
            NOW, NOW, Optional.empty()))).toList();
  }

  private static Progress progress(List<DraftSection> sections, String path) {
    return find(sections, path).progress();
  }

  private static DraftSection find(List<DraftSection> sections, String path) {
    return sections.stream().filter(section -> section.path().equals(path)).findFirst().orElseThrow();
  }
}
