package org.featuredpark.notice;

import java.util.List;
import org.featuredpark.shared.ApplicationNumber;

/** The notices as other stages read them. */
public interface Notices {

  /** @throws org.featuredpark.shared.NotFound when there is no such notice */
  Notice get(NoticeNumber number);

  /** Published and closed notices, the latest first. */
  List<Notice> recent(int limit);

  /** Published and closed notices that name a park, the latest first. */
  List<Notice> naming(ApplicationNumber park, int limit);

  default NoticeResult result(NoticeNumber number) {
    return NoticeResult.of(get(number));
  }

  /** How many objections against this notice are not yet decided. */
  int openObjections(NoticeNumber number);
}
