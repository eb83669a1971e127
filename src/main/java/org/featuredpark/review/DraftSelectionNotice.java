package org.featuredpark.review;

import java.util.List;
import java.util.stream.Collectors;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.DraftNotice;
import org.featuredpark.notice.NoticeItem;
import org.featuredpark.notice.NoticeKind;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.Notices;
import org.featuredpark.round.RoundProgress;
import org.featuredpark.round.RoundStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** Drafts the notice of the selected parks; those that moved up later get a notice, and a full period, of their own. */
@UseCase
@ByProcess
public class DraftSelectionNotice {

  private final RoundLists lists;
  private final SelectionNotices ofRound;
  private final Notices notices;
  private final DraftNotice draft;
  private final RoundProgress progress;
  private final AuditTrail audit;

  DraftSelectionNotice(RoundLists lists, SelectionNotices ofRound, Notices notices, DraftNotice draft,
      RoundProgress progress, AuditTrail audit) {
    this.lists = lists;
    this.ofRound = ofRound;
    this.notices = notices;
    this.draft = draft;
    this.progress = progress;
    this.audit = audit;
  }

  public NoticeNumber draft(RoundNumber round) {
    var earlier = ofRound.of(round);
    var kind = earlier.isEmpty() ? NoticeKind.SELECTION : NoticeKind.REPLACEMENT;
    var number = draft.draft(kind, round, lists.round(round).title() + kind.zhName(), items(round, earlier));
    ofRound.add(round, number);
    progress.move(round, RoundStatus.NOTICE);
    audit.record(round.value(), "selection.draftNotice", "拟制" + kind.zhName() + number + "。");
    return number;
  }

  private List<NoticeItem> items(RoundNumber round, List<NoticeNumber> earlier) {
    var shown = earlier.stream().map(notices::get).flatMap(notice -> notice.items().stream())
        .map(NoticeItem::application).collect(Collectors.toSet());
    return lists.of(round).selected().stream().map(SelectedPark::number)
        .filter(park -> !shown.contains(park)).map(this::item).toList();
  }

  private NoticeItem item(ApplicationNumber park) {
    var application = lists.application(park);
    return new NoticeItem(park, application.parkName() + "（" + application.operatorName() + "，"
        + application.district().zhName() + "，" + application.direction().zhName() + "）");
  }
}
