package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Closes a notice for good, after its period and with no objection open. R53. */
@UseCase
@ByProcess
public class CloseNotice {

  private final Notices notices;
  private final NoticeBook book;
  private final Clock clock;
  private final AuditTrail audit;

  CloseNotice(Notices notices, NoticeBook book, Clock clock, AuditTrail audit) {
    this.notices = notices;
    this.book = book;
    this.clock = clock;
    this.audit = audit;
  }

  public NoticeResult close(NoticeNumber number) {
    var now = clock.instant();
    if (!book.close(number, now)) {
      throw Refused.because("R53", "notice", "公示" + number + "不在公示中，不能结束。");
    }
    // Counted after the notice is held, so that an objection received at this moment is not overlooked.
    if (!notices.get(number).publishedPeriod().isOver(now) || notices.openObjections(number) > 0) {
      throw Refused.because("R53", "notice", "公示" + number + "尚未期满或有异议未办结，不能结束。");
    }
    var result = notices.result(number);
    audit.record(number.value(), "notice.close", "公示结束，移出" + result.removed().size() + "个园区");
    return result;
  }
}
