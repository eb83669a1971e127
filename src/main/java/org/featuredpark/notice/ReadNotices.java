package org.featuredpark.notice;

import java.util.List;
import org.featuredpark.identity.OpenToAll;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.NotFound;

/** Shows the public what is or was on notice; a draft does not exist for it. R52. */
@UseCase
@OpenToAll
public class ReadNotices {

  private static final int MOST_LISTED = 100;

  private final Notices notices;

  ReadNotices(Notices notices) {
    this.notices = notices;
  }

  public List<Notice> list() {
    return notices.recent(MOST_LISTED);
  }

  /** Those that name one park. */
  public List<Notice> about(ApplicationNumber park) {
    return notices.naming(park, MOST_LISTED);
  }

  public List<Notice> latest(int limit) {
    return notices.recent(Math.min(limit, MOST_LISTED));
  }

  public Notice get(NoticeNumber number) {
    var notice = notices.get(number);
    if (!notice.isPublic()) {
      throw NotFound.of("公示", number);
    }
    return notice;
  }
}
