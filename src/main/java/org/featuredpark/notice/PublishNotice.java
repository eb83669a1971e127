package org.featuredpark.notice;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.calendar.WorkingDays;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Publishes a drafted notice, once, for the working days that its round gives the public. R52. */
@UseCase
@ByProcess
public class PublishNotice {

  private final Notices notices;
  private final NoticeBook book;
  private final Rounds rounds;
  private final WorkingDays workingDays;
  private final Clock clock;
  private final TellPark parks;
  private final AuditTrail audit;

  PublishNotice(Notices notices, NoticeBook book, Rounds rounds, WorkingDays workingDays, Clock clock,
      TellPark parks, AuditTrail audit) {
    this.notices = notices;
    this.book = book;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
    this.parks = parks;
    this.audit = audit;
  }

  public PublicPeriod publish(NoticeNumber number) {
    var now = clock.instant();
    var notice = notices.get(number);
    int days = rounds.get(notice.round()).noticeDays();
    var period = PublicPeriod.of(workingDays.calendar().noticePeriod(BeijingTime.dateOf(now), days));
    if (!book.publish(number, period, now)) {
      throw Refused.because("R52", "notice", "公示" + number + "已经发布，不得重复发布。");
    }
    audit.record(number.value(), "notice.publish", period.arithmetic());
    notice.items().forEach(item -> parks.tell(item.application(), notice.title(),
        "您的园区列入公示" + number + "。" + period.arithmetic(), number + "/published/" + item.application()));
    return period;
  }
}
