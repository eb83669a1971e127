package org.featuredpark.recognition;

import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Tells a park that it awaits the decision on its title, or what the rule holds against it. R06. */
@UseCase
@ByProcess
public class AnnounceQueue {

  private final RecognitionCases cases;
  private final RecognitionNews news;

  AnnounceQueue(RecognitionCases cases, RecognitionNews news) {
    this.cases = cases;
    this.news = news;
  }

  public void announce(ApplicationNumber application) {
    var waiting = cases.get(application);
    news.tell(waiting, "queued", "已列入认定序列", waiting.priority().reason() + "等待市经济和信息化局决定。");
  }
}
