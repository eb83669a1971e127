package org.featuredpark.exit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.featuredpark.application.ParkNews;
import org.featuredpark.calendar.CivilPeriod;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** The city head's decision after the operator was heard: the park leaves, stays, or puts things right. R54, R58. */
@UseCase
@RequiresRole(Role.CITY_HEAD)
public class DecideExit {

  private static final Period SHORTEST = Period.ofMonths(3);
  private static final Period LONGEST = Period.ofMonths(6);

  private final OpenCases cases;
  private final ParkNews news;
  private final Clock clock;

  DecideExit(OpenCases cases, ParkNews news, Clock clock) {
    this.cases = cases;
    this.news = news;
    this.clock = clock;
  }

  /** @param rectifyBy the last day for putting things right; null with any other decision */
  public void decide(ApplicationNumber application, ExitTrigger trigger, ExitDecision decision, String reason,
      LocalDate rectifyBy) {
    if (reason.isBlank()) {
      throw Refused.because("R54", "reason", "决定理由：请填写，将送达运营单位。");
    }
    var exit = cases.get(application, trigger);
    var deadline = decision == ExitDecision.RECTIFY ? allowed(exit, rectifyBy) : null;
    var decided = exit.decided(decision, reason, deadline);
    cases.save(decision == ExitDecision.RETAIN ? decided.ended(ExitOutcome.RETAINED) : decided);
    news.record(application, "exit.decide", decision.zhName());
    news.toOperator(application, "exit:decided-" + exit.id(), "退出情形的处理意见：" + decision.zhName(),
        "理由：" + reason + (deadline == null ? "" : "\n请于" + BeijingTime.format(deadline) + "前报送整改情况。"));
  }

  private LocalDate allowed(ExitCase exit, LocalDate rectifyBy) {
    if (!exit.judged().rectifiable()) {
      throw Refused.because(exit.judged().clause().id(), "verdict",
          "“" + exit.trigger().zhName() + "”不能限期整改，应决定退出或者保留资格。");
    }
    var today = BeijingTime.dateOf(clock.instant());
    var first = CivilPeriod.endOf(today, SHORTEST);
    var last = CivilPeriod.endOf(today, LONGEST);
    if (rectifyBy == null || rectifyBy.isBefore(first) || rectifyBy.isAfter(last)) {
      throw Refused.because("R58", "rectifyBy", "整改截止日期应在" + BeijingTime.format(first) + "至"
          + BeijingTime.format(last) + "之间（3至6个月）。");
    }
    return rectifyBy;
  }
}
