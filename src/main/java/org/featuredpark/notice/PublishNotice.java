package org.featuredpark.notice;

import java.time.Clock;
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

  PublishNotice(Notices notices, NoticeBook book, Rounds rounds, WorkingDays workingDays, Clock clock) {
    this.notices = notices;
    this.book = book;
    this.rounds = rounds;
    this.workingDays = workingDays;
    this.clock = clock;
  }

  public PublicPeriod publish(NoticeNumber number) {
    var now = clock.instant();
    int days = rounds.get(notices.get(number).round()).noticeDays();
    var period = PublicPeriod.of(workingDays.calendar().noticePeriod(BeijingTime.dateOf(now), days));
    if (!book.publish(number, period, now)) {
      throw Refused.because("R52", "notice", "公示" + number + "已经发布，不得重复发布。");
    }
    return period;
  }
}
