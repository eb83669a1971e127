package org.featuredpark.recognition;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notice.Notices;
import org.featuredpark.shared.ApplicationNumber;

/** Reads off the notice whether the park is still on it. R53. */
@UseCase
@ByProcess
public class ConcludeRecognitionNotice {

  private final RecognitionCases cases;
  private final Notices notices;
  private final RecognitionNews news;

  ConcludeRecognitionNotice(RecognitionCases cases, Notices notices, RecognitionNews news) {
    this.cases = cases;
    this.notices = notices;
    this.news = news;
  }

  /** Whether the title may be granted. */
  public boolean conclude(ApplicationNumber application) {
    var noticed = cases.get(application);
    var kept = !notices.result(noticed.notice().orElseThrow()).removed().contains(application);
    news.record(application, "recognition.notice", kept ? "公示期满无异议" : "公示异议成立");
    if (!kept) {
      news.tell(noticed, "removed", "不予认定", "公示期间对本园区的异议成立，不予认定为北京市专精特新特色园区。");
    }
    return kept;
  }
}
