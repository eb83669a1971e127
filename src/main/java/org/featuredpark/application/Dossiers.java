package org.featuredpark.application;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.featuredpark.shared.CreditCode;
import org.featuredpark.shared.Refused;
import org.springframework.stereotype.Component;

/** Puts a dossier together from a draft, or says what it lacks. */
@Component
class Dossiers {

  private final Drafts drafts;
  private final Rosters rosters;

  Dossiers(Drafts drafts, Rosters rosters) {
    this.drafts = drafts;
    this.rosters = rosters;
  }

  Dossier of(Draft draft) {
    var entered = ContentJson.draft(draft.content());
    var content = ContentReader.read(entered);
    otherOperator(entered, draft.key()).ifPresent(refused -> {
      throw refused;
    });
    long rosterId = draft.rosterId().orElseThrow(
        () -> Refused.because("R29", "roster", "请上传入驻企业名单。"));
    return new Dossier(content, draft.savedAt(), rosterId, rosters.get(rosterId), drafts.materials(draft.key()));
  }

  /** A park is applied for by its one operator; a code that cannot be read is a problem of its own. */
  static Optional<Refused> otherOperator(JsonNode entered, DraftKey key) {
    return Optional.of(entered.at("/operator/creditCode").asText(""))
        .filter(CreditCode::isWellFormed).filter(code -> !key.operator().equals(CreditCode.read(code)))
        .map(code -> Refused.because("R24", "operator.creditCode",
            "申报主体的统一社会信用代码与当前办理的申报主体不一致。"));
  }
}
