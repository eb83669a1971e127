package org.featuredpark.review;

import java.util.List;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.shared.RoundNumber;

/** Which notices put the list of a round before the public. */
public interface SelectionNotices {

  /** The first notice first. */
  List<NoticeNumber> of(RoundNumber round);

  void add(RoundNumber round, NoticeNumber notice);
}
