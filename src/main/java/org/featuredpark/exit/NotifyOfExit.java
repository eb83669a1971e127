package org.featuredpark.exit;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Tells the operator that its park may have to leave, why, and how long it may state its view. R54. */
@UseCase
@ByProcess
public class NotifyOfExit {

  private final OpenCases cases;
  private final ParkNews news;

  NotifyOfExit(OpenCases cases, ParkNews news) {
    this.cases = cases;
    this.news = news;
  }

  public void tell(ApplicationNumber application, ExitTrigger trigger) {
    var exit = cases.get(application, trigger);
    var text = "事由：" + exit.grounds() + "\n规则：" + exit.judged().reason()
        + "\n请在5个工作日内提交陈述申辩；逾期不提交的，按现有材料决定。";
    news.record(application, "exit.notify", trigger.zhName());
    news.toOperator(application, "exit:hearing-" + exit.id(), "拟退出告知", text);
    news.toDistrict(application, "exit:hearing-" + exit.id(), "园区拟退出", text);
  }
}
