package org.featuredpark.notice;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.RoundNumber;

/** Prepares a notice that nobody outside sees until its process publishes it. R52. */
@UseCase
@ByProcess
public class DraftNotice {

  private final NoticeBook book;
  private final Clock clock;

  DraftNotice(NoticeBook book, Clock clock) {
    this.book = book;
    this.clock = clock;
  }

  public NoticeNumber draft(NoticeKind kind, RoundNumber round, String title, List<NoticeItem> items) {
    var notice = Notice.draft(book.nextNumber(round), kind, round, title, items);
    book.add(notice, clock.instant());
    return notice.number();
  }
}
