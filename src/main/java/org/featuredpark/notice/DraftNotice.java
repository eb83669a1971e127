package org.featuredpark.notice;

import java.time.Clock;
import java.util.List;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Prepares a notice that nobody outside sees until its process publishes it. R52. */
@UseCase
@ByProcess
public class DraftNotice {

  private final NoticeBook book;
  private final Clock clock;
  private final AuditTrail audit;

  DraftNotice(NoticeBook book, Clock clock, AuditTrail audit) {
    this.book = book;
    this.clock = clock;
    this.audit = audit;
  }

  public NoticeNumber draft(NoticeKind kind, RoundNumber round, String title, List<NoticeItem> items) {
    var notice = Notice.draft(book.nextNumber(round), kind, round, title, items);
    book.add(notice, clock.instant());
    audit.record(notice.number().value(), "notice.draft", title + "，共" + items.size() + "个园区");
    return notice.number();
  }
}
