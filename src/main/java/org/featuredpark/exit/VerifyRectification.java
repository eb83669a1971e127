package org.featuredpark.exit;

import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/** The city's finding on whether things were put right. R58. */
@UseCase
@RequiresRole(Role.CITY_OFFICER)
public class VerifyRectification {

  private final OpenCases cases;
  private final ParkNews news;

  VerifyRectification(OpenCases cases, ParkNews news) {
    this.cases = cases;
    this.news = news;
  }

  public void verify(ApplicationNumber application, ExitTrigger trigger, boolean passed, String opinion) {
    if (opinion.isBlank()) {
      throw Refused.because("R58", "opinion", "核验意见：请填写。");
    }
    var exit = cases.get(application, trigger);
    if (passed && exit.rectification() == null) {
      throw Refused.because("R58", "verdict", "运营单位没有报送整改情况，不能核验为合格。");
    }
    if (passed) {
      cases.save(exit.ended(ExitOutcome.RECTIFIED));
    }
    var result = passed ? "整改合格" : "整改不合格";
    news.record(application, "exit.verify", result + "：" + opinion);
    news.toOperator(application, "exit:verified-" + exit.id(), result, "核验意见：" + opinion);
  }
}
