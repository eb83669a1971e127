package org.featuredpark.demo;

import static org.featuredpark.exit.process.DynamicExitProcess.DECIDE_EXIT;
import static org.featuredpark.exit.process.DynamicExitProcess.STATE_DEFENCE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.featuredpark.application.WithdrawApplication;
import org.featuredpark.demo.Desk.Waiting;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;

/** The city opens exit cases, operators are heard, and the head decides: one leaves, one puts things right. R54. */
@Demo
class DemoExits implements Duty {

  private static final Period TIME_TO_RECTIFY = Period.ofMonths(4);

  private final TriggerExit triggerExit;
  private final WithdrawApplication withdrawApplication;
  private final Desk desk;
  private final Clock clock;

  DemoExits(TriggerExit triggerExit, WithdrawApplication withdrawApplication, Desk desk, Clock clock) {
    this.triggerExit = triggerExit;
    this.withdrawApplication = withdrawApplication;
    this.desk = desk;
    this.clock = clock;
  }

  void penalise(Role role) {
    ActingAs.person(Person.CITY, () -> triggerExit.trigger(role.number(), ExitTrigger.PENALTY,
        "园区运营单位因污染物超标排放被处较大数额罚款，构成严重行政处罚。", "区生态环境局行政处罚决定书（演示）。"));
  }

  void loseCondition(Role role) {
    ActingAs.person(Person.CITY, () -> triggerExit.trigger(role.number(), ExitTrigger.CONDITION_LOST,
        "可用办公空间因部分楼宇改造暂时停用，剩余面积不足2万平方米。", "现场核查记录和楼宇改造备案（演示）。"));
  }

  /** A park that was selected leaves as others do, but nobody has to hear it. Q1. */
  void withdraw(Role role) {
    ActingAs.person(People.applicantOf(role.park()), () -> withdrawApplication.withdraw(role.number(),
        "园区产业定位调整，经董事会决议退出试点建设。"));
  }

  @Override
  public Collection<String> tasks() {
    return List.of(STATE_DEFENCE, DECIDE_EXIT);
  }

  @Override
  public void answer(Role role, Waiting task) {
    if (task.task().equals(STATE_DEFENCE)) {
      desk.complete(People.applicantOf(role.park()), task, Map.of("defence", role.fate() == Fate.RECTIFIES
          ? "停用楼宇将于四个月内完成改造并恢复使用，届时可用面积不低于原申报面积，恳请给予整改期限。" : "对处罚事实无异议，已完成整改，恳请保留称号。"));
    } else if (role.fate() == Fate.RECTIFIES) {
      desk.complete(Person.CITY_HEAD, task, Map.of("verdict", "RECTIFY", "rectifyBy",
          LocalDate.now(clock).plus(TIME_TO_RECTIFY).toString(), "reason", "情况可以恢复，同意限期整改，期满核验。"));
    } else {
      desk.complete(Person.CITY_HEAD, task, Map.of("verdict", "EXIT", "reason", "受到严重行政处罚，不再符合诚信守法要求，终止称号。"));
    }
  }
}
