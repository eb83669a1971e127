package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.RoundProgress;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RoundNumber;

/** The city head confirms the ranked list for its notice, or ends the round without one. R51. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class ConfirmList {

  private final RoundLists lists;
  private final ListNews news;
  private final RoundProgress progress;
  private final AuditTrail audit;

  ConfirmList(RoundLists lists, ListNews news, RoundProgress progress, AuditTrail audit) {
    this.lists = lists;
    this.news = news;
    this.progress = progress;
    this.audit = audit;
  }

  public void confirm(RoundNumber round) {
    var list = lists.of(round);
    if (list.selected().isEmpty()) {
      throw Refused.because("R51", "decision", "没有园区入选，不能提交公示；可选择终止本批次。");
    }
    lists.save(round, list);
    audit.record(round.value(), "selection.confirm", "核定名单，拟入选" + list.selected().size() + "个园区。");
  }

  public void cancel(RoundNumber round, String reason) {
    if (reason.isBlank()) {
      throw Refused.because("R51", "reason", "终止理由：请填写。");
    }
    progress.move(round, RoundStatus.CANCELLED);
    news.nobodySelected(round, "本批次已终止：" + reason);
    audit.record(round.value(), "selection.cancel", "终止本批次：" + reason);
  }
}
