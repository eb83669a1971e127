package org.featuredpark.notice;

import java.util.Set;
import org.featuredpark.shared.ApplicationNumber;

/** What a notice ended in: whether it is over with nothing open, and which parks it lost. */
public record NoticeResult(boolean cleared, Set<ApplicationNumber> removed) {

  public NoticeResult {
    removed = Set.copyOf(removed);
  }

  static NoticeResult of(Notice notice) {
    return new NoticeResult(notice.status() == NoticeStatus.CLOSED, notice.removed());
  }
}
