package org.featuredpark.application;

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
    var content = ContentReader.read(ContentJson.draft(draft.content()));
    if (!content.operator().creditCode().equals(draft.key().operator())) {
      throw Refused.because("R24", "operator.creditCode", "申报主体的统一社会信用代码与当前办理的申报主体不一致。");
    }
    long rosterId = draft.rosterId().orElseThrow(
        () -> Refused.because("R29", "roster", "请上传入驻企业名单。"));
    return new Dossier(content, rosterId, rosters.get(rosterId), drafts.materials(draft.key()));
  }
}
