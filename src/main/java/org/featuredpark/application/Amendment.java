package org.featuredpark.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;

/** What differs between the version that was sent back and the one that answers it. R39. */
record Amendment(Map<String, String> before, Map<String, String> after) {

  static Amendment between(Dossier before, Dossier after) {
    return new Amendment(values(before), values(after));
  }

  /** The flags with the values before and after; refuses a change nobody asked for and a file left as it was. */
  List<CorrectionFlag> mend(Correction correction) {
    var refusals = new ArrayList<Refused>();
    changed().stream().filter(field -> !correction.allows(field))
        .forEach(field -> refusals.add(Correction.refusal(field)));
    correction.flags().stream().filter(CorrectionFlag::isMaterial).filter(flag -> !changed().contains(flag.field()))
        .forEach(flag -> refusals.add(
            Refused.because("R39", flag.field(), "“" + flag.label() + "”需要重新上传。")));
    if (!refusals.isEmpty()) {
      throw new RefusedTogether(refusals);
    }
    return correction.flags().stream()
        .map(flag -> flag.mended(before.get(flag.field()), after.get(flag.field()))).toList();
  }

  private List<String> changed() {
    var fields = new TreeMap<>(before);
    fields.putAll(after);
    return fields.keySet().stream()
        .filter(field -> !Objects.equals(before.get(field), after.get(field))).toList();
  }

  private static Map<String, String> values(Dossier dossier) {
    var values = new TreeMap<>(ContentJson.fields(dossier.content()));
    values.put(CorrectionFlag.ROSTER, "");
    for (var file : dossier.materials()) {
      values.merge(CorrectionFlag.fieldOf(file.kind(), file.edition()),
          file.edition().zhName() + " " + file.name() + " " + file.sha256(), (one, other) -> one + "; " + other);
    }
    return values;
  }
}
