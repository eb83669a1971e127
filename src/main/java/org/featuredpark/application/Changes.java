package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.featuredpark.document.FileSize;
import org.featuredpark.shared.Refused;

/** What differs between two versions, in the order of the form and of the list of materials. R39. */
public record Changes(String before, String after, List<Change> lines) {

  private static final int SHORT_HASH = 12;

  public Changes {
    lines = List.copyOf(lines);
  }

  static Changes between(SubmittedVersion before, SubmittedVersion after) {
    return new Changes(name(before), name(after), lines(before.entered(), before.materials(), after.entered(),
        after.materials()));
  }

  static Changes prepared(SubmittedVersion before, String draft, List<Material> files) {
    return new Changes(name(before), "草稿", lines(before.entered(), before.materials(), normalised(draft), files));
  }

  private static List<Change> lines(JsonNode before, List<Material> filesBefore, JsonNode after,
      List<Material> filesAfter) {
    var lines = new ArrayList<Change>();
    ApplicationForm.sections().stream().flatMap(section -> section.fields().stream())
        .forEach(field -> add(lines, field.path(), field.label(), EntryText.in(before, field),
            EntryText.in(after, field)));
    for (var kind : MaterialKind.values()) {
      for (var edition : Edition.values()) {
        add(lines, CorrectionFlag.fieldOf(kind, edition), kind.zhName() + "（" + edition.zhName() + "）",
            file(filesBefore, kind, edition), file(filesAfter, kind, edition));
      }
    }
    return lines;
  }

  private static void add(List<Change> lines, String field, String label, String before, String after) {
    if (!before.equals(after)) {
      lines.add(Change.of(field, label, before, after));
    }
  }

  private static String file(List<Material> files, MaterialKind kind, Edition edition) {
    return stream(files, kind, edition).map(file -> file.name() + "（" + FileSize.of(file.size()) + "，SHA-256 "
        + file.sha256().substring(0, SHORT_HASH) + "）").findFirst().orElse("");
  }

  private static Stream<Material> stream(List<Material> files, MaterialKind kind, Edition edition) {
    return files.stream().filter(one -> one.kind() == kind && one.edition() == edition);
  }

  /** The draft as it would be stored; one that cannot be submitted yet is compared as it was typed. */
  private static JsonNode normalised(String draft) {
    var typed = ContentJson.draft(draft);
    try {
      return ContentJson.draft(ContentJson.asDraft(ContentReader.read(typed)));
    } catch (Refused unfinished) {
      return typed;
    }
  }

  private static String name(SubmittedVersion version) {
    return "第" + version.version() + "版";
  }
}
