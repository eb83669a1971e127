package org.featuredpark.notice.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.featuredpark.notice.Notice;
import org.featuredpark.notice.NoticeStatus;
import org.featuredpark.shared.BeijingTime;

/**
 * A notice as the public sees it.
 *
 * @param endsAt the first instant at which an objection is late
 * @param ends the same, as people write it
 */
record NoticeView(String number, String kind, String title, String state, boolean open, LocalDate firstDay,
    LocalDate lastDay, Instant endsAt, String first, String ends, String arithmetic, List<Park> parks) {

  static NoticeView of(Notice notice, Instant now) {
    var period = notice.publishedPeriod();
    return new NoticeView(notice.number().value(), notice.kind().zhName(), notice.title(), state(notice, now),
        notice.isOpenAt(now), period.first(), period.last(), period.endsAt(), BeijingTime.format(period.first()),
        BeijingTime.formatEnd(period.endsAt()), period.arithmetic(),
        notice.items().stream().map(item -> new Park(item.application().value(), item.text(),
            notice.removed().contains(item.application()))).toList());
  }

  private static String state(Notice notice, Instant now) {
    if (notice.status() == NoticeStatus.CLOSED) {
      return "已结束";
    }
    return notice.isOpenAt(now) ? "公示中" : "已期满，异议办理中";
  }

  /** A listed park; one that lost its place through an objection stays visible as such. */
  record Park(String application, String text, boolean removed) {
  }
}
