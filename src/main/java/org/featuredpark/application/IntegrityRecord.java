package org.featuredpark.application;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.PenaltyKind.Weight;

/** The penalties and accidents that fall into the three years before the base date. R35–R37. */
record IntegrityRecord(List<DeclaredPenalty> inWindow) {

  static IntegrityRecord of(Collection<DeclaredPenalty> all, LocalDate baseDate) {
    return new IntegrityRecord(all.stream().filter(penalty -> penalty.isInWindowOf(baseDate)).toList());
  }

  boolean has(Weight weight) {
    return inWindow.stream().anyMatch(penalty -> penalty.weighs(weight));
  }

  List<DeclaredPenalty> of(Weight weight) {
    return inWindow.stream().filter(penalty -> penalty.weighs(weight)).toList();
  }

  /** The inputs of the decision integrity that dated records can give. */
  Map<String, Object> facts() {
    return Map.of("criminalPenalty", has(Weight.CRIMINAL), "severeAdminPenalty", has(Weight.SEVERE),
        "majorAccident", has(Weight.MAJOR_ACCIDENT), "largerAccident", has(Weight.LARGER_ACCIDENT));
  }
}
