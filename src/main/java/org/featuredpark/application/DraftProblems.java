package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.featuredpark.shared.Refused;

/** What still stands in the way of submitting a draft, each with the place where it is mended. */
public final class DraftProblems {

  private DraftProblems() {
  }

  /** What the form lacks; the roster and the files are looked at elsewhere. */
  public static List<Refused> ofContent(Draft draft) {
    return ofContent(draft, ContentJson.draft(draft.content()));
  }

  static List<Refused> of(Draft draft, List<Material> materials) {
    var content = ContentJson.draft(draft.content());
    var problems = ofContent(draft, content);
    if (draft.rosterId().isEmpty()) {
      problems.add(Refused.because("R29", CorrectionFlag.ROSTER, "请上传入驻企业名单。"));
    }
    problems.addAll(MissingMaterials.of(materials, content.at("/project/planned").asBoolean(), Set.of()).each());
    return problems;
  }

  private static List<Refused> ofContent(Draft draft, JsonNode content) {
    var problems = new ArrayList<>(ContentReader.problems(content));
    Dossiers.otherOperator(content, draft.key()).ifPresent(problems::add);
    return problems;
  }
}
