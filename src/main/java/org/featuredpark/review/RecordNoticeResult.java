package org.featuredpark.review;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.Notices;
import org.featuredpark.shared.RoundNumber;

/** Takes the parks off the list against which an objection was upheld. R53. */
@UseCase
@ByProcess
public class RecordNoticeResult {

  private final RoundLists lists;
  private final Notices notices;
  private final AuditTrail audit;

  RecordNoticeResult(RoundLists lists, Notices notices, AuditTrail audit) {
    this.lists = lists;
    this.notices = notices;
    this.audit = audit;
  }

  /** Whether a place became free that a reserve can take. */
  public boolean record(RoundNumber round, NoticeNumber notice) {
    var result = notices.result(notice);
    if (!result.cleared()) {
      throw new IllegalStateException("Notice " + notice + " is not over");
    }
    var list = lists.of(round).without(result.removed(), "公示期间异议成立，移出名单。");
    lists.save(round, list);
    audit.record(round.value(), "selection.noticeResult",
        "公示" + notice + "期满，移出" + result.removed().size() + "个园区，名单余" + list.selected().size() + "个。");
    return list.replacementNeeded();
  }
}
