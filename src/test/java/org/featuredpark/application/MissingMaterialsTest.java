package org.featuredpark.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.featuredpark.document.DocumentId;
import org.featuredpark.document.FileType;
import org.featuredpark.testing.Proves;
import org.junit.jupiter.api.Test;

class MissingMaterialsTest {

  @Test
  @Proves({"R39", "R40"})
  void both_editions_of_every_material_are_complete() {
    assertThat(MissingMaterials.of(all(), true, Set.of()).isEmpty()).isTrue();
  }

  @Test
  @Proves({"R04", "R39"})
  void without_a_project_its_papers_are_not_asked_for() {
    var files = all().stream().filter(file -> file.kind() != MaterialKind.PROJECT_PLAN).toList();

    assertThat(MissingMaterials.of(files, false, Set.of()).isEmpty()).isTrue();
    assertThat(MissingMaterials.of(files, true, Set.of()).kinds()).containsExactly(MaterialKind.PROJECT_PLAN);
  }

  @Test
  @Proves("R40")
  void a_missing_edition_is_named() {
    var files = all().stream().filter(file -> file.kind() != MaterialKind.BOUNDARY_MAP
        || file.edition() != Edition.SEALED_PDF).toList();

    var missing = MissingMaterials.of(files, true, Set.of());

    assertThat(missing.kinds()).isEmpty();
    assertThat(missing.text()).contains("加盖公章的PDF版：四至范围图").doesNotContain("可编辑电子版");
    assertThat(missing.facts(true, 2)).containsEntry("missingSealedPdfCount", 1)
        .containsEntry("missingEditableCount", 0).containsEntry("missingRequiredCount", 0)
        .containsEntry("correctionsUsed", 2);
  }

  @Test
  void a_file_that_was_sent_back_counts_as_missing() {
    assertThat(MissingMaterials.of(all(), true, Set.of(MaterialKind.CREDIT_REPORT)).kinds())
        .containsExactly(MaterialKind.CREDIT_REPORT);
  }

  private static List<Material> all() {
    return Arrays.stream(MaterialKind.values()).flatMap(kind -> Stream.of(Edition.values()).map(edition ->
        new Material(kind, edition, new DocumentId(UUID.randomUUID()), "文件", FileType.PDF, "hash",
            1, Instant.EPOCH, Instant.EPOCH, Optional.empty()))).toList();
  }
}
