package org.featuredpark.recognition;

import java.time.Clock;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The city head's decision on a title: passing is a priority, not a right. R06. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideRecognition {

  private final RecognitionCases cases;
  private final CurrentUser user;
  private final Clock clock;
  private final RecognitionNews news;

  DecideRecognition(RecognitionCases cases, CurrentUser user, Clock clock, RecognitionNews news) {
    this.cases = cases;
    this.user = user;
    this.clock = clock;
    this.news = news;
  }

  public void decide(ApplicationNumber application, RecognitionDecision decision, String reason) {
    if (reason.isBlank()) {
      throw Refused.because("R06", "reason", "决定理由：请填写，理由将送达运营单位。");
    }
    var waiting = cases.get(application);
    if (decision == RecognitionDecision.RECOGNISE && !waiting.priority().isEligible()) {
      throw Refused.because(waiting.priority().clause().id(), "verdict", "不能认定：" + waiting.priority().reason());
    }
    var decided = waiting.decided(decision, reason);
    cases.save(decided, user.id(), clock.instant());
    news.record(application, "recognition.decide", decision.zhName());
    if (decision == RecognitionDecision.DECLINE) {
      news.tell(decided, "declined", "不予认定", "不予认定为北京市专精特新特色园区。理由：" + reason);
    }
  }
}
