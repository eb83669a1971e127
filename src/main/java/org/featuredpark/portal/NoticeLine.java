package org.featuredpark.portal;

import java.time.Instant;
import org.featuredpark.notice.Notice;
import org.featuredpark.shared.BeijingTime;

/** A notice as the first page lists it. */
record NoticeLine(String number, String title, String period) {

  static NoticeLine of(Notice notice, Instant now) {
    var period = notice.publishedPeriod();
    return new NoticeLine(notice.number().value(), notice.title(), BeijingTime.format(period.first()) + "至"
        + BeijingTime.formatEnd(period.endsAt()) + (notice.isOpenAt(now) ? "，公示中" : "，已期满"));
  }
}
