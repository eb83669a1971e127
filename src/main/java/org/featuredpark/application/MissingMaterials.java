package org.featuredpark.application;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.featuredpark.shared.Refused;

/**
 * What a set of files still lacks, by the list of materials. R39, R40.
 *
 * @param kinds required materials of which nothing is there
 * @param sealed those without a sealed edition
 * @param editable those without an editable edition
 */
record MissingMaterials(List<MaterialKind> kinds, List<MaterialKind> sealed, List<MaterialKind> editable) {

  /** A material that an officer sent back counts as missing until it is replaced. */
  static MissingMaterials of(Collection<Material> files, boolean withProject, Set<MaterialKind> sentBack) {
    Predicate<Material> counts = file -> !sentBack.contains(file.kind());
    var required = Arrays.stream(MaterialKind.values()).filter(kind -> kind.isRequiredFor(withProject)).toList();
    var present = files.stream().filter(counts).toList();
    return new MissingMaterials(
        required.stream().filter(kind -> present.stream().noneMatch(file -> file.kind() == kind)).toList(),
        without(Edition.SEALED_PDF, required, present), without(Edition.EDITABLE, required, present));
  }

  private static List<MaterialKind> without(Edition edition, List<MaterialKind> required, List<Material> present) {
    return required.stream()
        .filter(kind -> present.stream().noneMatch(file -> file.kind() == kind && file.edition() == edition)).toList();
  }

  /** The inputs of the decision materialCompleteness. */
  Map<String, Object> facts(boolean beforeDeadline, int correctionsUsed) {
    return Map.of("missingRequiredCount", kinds.size(), "missingSealedPdfCount", sealed.size(),
        "missingEditableCount", editable.size(), "beforeDeadline", beforeDeadline,
        "correctionsUsed", correctionsUsed);
  }

  boolean isEmpty() {
    return sealed.isEmpty() && editable.isEmpty();
  }

  /** Every missing file by itself, with its place in the draft. */
  List<Refused> each() {
    return Arrays.stream(MaterialKind.values()).flatMap(kind -> Stream.concat(
        missing(kind, Edition.EDITABLE, editable), missing(kind, Edition.SEALED_PDF, sealed))).toList();
  }

  private static Stream<Refused> missing(MaterialKind kind, Edition edition, List<MaterialKind> kinds) {
    return kinds.contains(kind) ? Stream.of(Refused.because("R40", kind.field(),
        kind.zhName() + "：请上传" + edition.zhName() + "。")) : Stream.empty();
  }

  /** What to upload, named one by one. */
  String text() {
    return "申报材料不齐全：" + list(Edition.SEALED_PDF, sealed) + list(Edition.EDITABLE, editable) + "请补齐后报送。";
  }

  private static String list(Edition edition, List<MaterialKind> kinds) {
    return kinds.isEmpty() ? "" : "缺少" + edition.zhName() + "："
        + String.join("、", kinds.stream().map(MaterialKind::zhName).toList()) + "。";
  }
}
