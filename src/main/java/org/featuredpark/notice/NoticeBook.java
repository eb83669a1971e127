package org.featuredpark.notice;

import java.time.Instant;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.RoundNumber;

/** Where notices are written down. */
public interface NoticeBook {

  NoticeNumber nextNumber(RoundNumber round);

  void add(Notice draft, Instant now);

  /** Publishes a draft; false when it is none any more. */
  boolean publish(NoticeNumber number, PublicPeriod period, Instant now);

  void remove(NoticeNumber number, ApplicationNumber park);

  /** Closes a published notice; false when it is not published or closed already. */
  boolean close(NoticeNumber number, Instant now);
}
