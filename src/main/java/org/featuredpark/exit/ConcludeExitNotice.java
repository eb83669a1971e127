package org.featuredpark.exit;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.NoticeNumber;
import org.featuredpark.notice.Notices;
import org.featuredpark.shared.ApplicationNumber;

/** Reads what the notice of an exit ended in: a park that the public spoke for, and rightly, stays. R54. */
@UseCase
@ByProcess
public class ConcludeExitNotice {

  private final OpenCases cases;
  private final Notices notices;
  private final ParkNews news;

  ConcludeExitNotice(OpenCases cases, Notices notices, ParkNews news) {
    this.cases = cases;
    this.notices = notices;
    this.news = news;
  }

  public ExitOutcome conclude(ApplicationNumber application, ExitTrigger trigger) {
    var exit = cases.get(application, trigger);
    if (!notices.result(new NoticeNumber(exit.noticeNumber())).removed().contains(application)) {
      return ExitOutcome.EXITED;
    }
    cases.save(exit.ended(ExitOutcome.RETAINED));
    news.record(application, "exit.conclude", "退出公示的异议成立，保留资格");
    news.toOperator(application, "exit:retained-" + exit.id(), "保留资格", "退出公示期间的异议成立，保留资格。");
    return ExitOutcome.RETAINED;
  }
}
