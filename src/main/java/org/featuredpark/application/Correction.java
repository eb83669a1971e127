package org.featuredpark.application;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.featuredpark.shared.Refused;

/**
 * A return to the applicant: only what is flagged may be changed. R39.
 *
 * @param answeredAt null until the applicant answers
 * @param lapsed whether the deadline passed without an answer
 */
public record Correction(long id, Instant requestedAt, String requestedBy, String reason, List<CorrectionFlag> flags,
    Instant answeredAt, boolean lapsed) {

  public Correction {
    flags = List.copyOf(flags);
    if (flags.isEmpty()) {
      throw Refused.because("R39", "corrections", "请至少指明一项需要补正的内容。");
    }
    if (flags.stream().map(CorrectionFlag::field).distinct().count() < flags.size()) {
      throw Refused.because("R39", "corrections", "同一项内容只能列一次。");
    }
  }

  public boolean isOpen() {
    return answeredAt == null && !lapsed;
  }

  boolean allows(String field) {
    return flagFor(field).isPresent();
  }

  /** Why a file may be replaced now; empty if it may not. */
  public Optional<String> reasonFor(MaterialKind kind, Edition edition) {
    return flagFor(CorrectionFlag.fieldOf(kind, edition)).map(CorrectionFlag::reason);
  }

  private Optional<CorrectionFlag> flagFor(String field) {
    return flags.stream().filter(flag -> flag.unlocks(field)).findFirst();
  }

  /** @throws Refused if this is none of what was sent back */
  void mustAllow(String field) {
    if (!allows(field)) {
      throw refusal(field);
    }
  }

  static Refused refusal(String field) {
    return Refused.because("R39", field, "“" + CorrectionFlag.labelOf(field) + "”不在补正范围内，不能更改。");
  }

  /** Every field of the form that may change now, each with the reason of the flag that opens it. */
  public List<CorrectionFlag> unlocked() {
    var further = FieldLabels.all().keySet().stream().filter(field -> !isFlagged(field)).flatMap(field ->
        flagFor(field).map(flag -> new CorrectionFlag(field, flag.reason())).stream());
    return Stream.concat(flags.stream(), further).toList();
  }

  private boolean isFlagged(String field) {
    return flags.stream().anyMatch(flag -> flag.field().equals(field));
  }

  /** The files that were sent back and not replaced. */
  Set<MaterialKind> materialsLeftOpen() {
    return !lapsed && answeredAt != null ? Set.of() : flags.stream().filter(CorrectionFlag::isMaterial)
        .map(flag -> CorrectionFlag.material(flag.field())).collect(toSet());
  }
}
