package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.demo.Desk.Waiting;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.monitoring.process.ConstructionMonitoringProcess;

/**
 * The construction of a round's parks up to today: most start and report in time, one is put off with permission, one
 * never starts and loses its place, one changes its legal representative, and some work waits for the visitor.
 */
@Demo
class DemoYearOfConstruction {

  private static final String NEVER_STARTS = "doudian";
  private static final String PUT_OFF = "fengke";
  private static final String NEW_HEAD = "chaolai";
  private static final String REPORTS_BY_VISITOR = "hongda";
  private static final String ASKS_THE_VISITOR = "yongfeng";
  private static final int EXTENSION_DAYS = 45;
  private static final int DAYS_LEFT_TO_THE_VISITOR = 35;

  private final Clockwork clock;
  private final DemoConstruction construction;
  private final Constructions constructions;

  DemoYearOfConstruction(Clockwork clock, DemoConstruction construction, Constructions constructions) {
    this.clock = clock;
    this.construction = construction;
    this.constructions = constructions;
  }

  void play(Entries entries, LocalDate today) {
    var daily = construction.routine(entries, task -> isLeft(entries, task, today),
        park -> park.key().equals(NEVER_STARTS));
    var putOff = entries.number(PUT_OFF);
    var planned = constructions.get(putOff).start().planned();
    clock.until(planned.minusDays(30), daily);
    construction.request(entries.park(PUT_OFF), putOff, new RequestedChange(ChangeKind.EXTENSION,
        "关键检测设备进口周期延长，申请将计划开工日延后45天，竣工日期不变。", null, null, planned.plusDays(EXTENSION_DAYS)));
    construction.grantExtension(putOff);
    changeHead(entries);
    revoke(entries, daily);
    clock.until(today.minusDays(4), daily);
    construction.request(entries.park(ASKS_THE_VISITOR), entries.number(ASKS_THE_VISITOR), new RequestedChange(
        ChangeKind.CONTENT, "拟在开放实验室项目中增加一套材料分析设备，总投资不变，申请调整建设内容。", null, null, null));
    clock.until(today, daily);
  }

  private void changeHead(Entries entries) {
    var park = entries.park(NEW_HEAD);
    construction.request(park, entries.number(NEW_HEAD), new RequestedChange(ChangeKind.LEGAL_REPRESENTATIVE,
        "法定代表人由" + park.content().operator().legalRepName() + "变更为沈致宁。", clock.today().minusDays(8), null, null));
    construction.recordChange(park, entries.number(NEW_HEAD));
  }

  private void revoke(Entries entries, Routine daily) {
    var park = entries.park(NEVER_STARTS);
    var number = entries.number(NEVER_STARTS);
    clock.until(constructions.get(number).start().planned().plusDays(2), daily);
    construction.stateReasons(park, number);
    clock.until(clock.today().plusDays(3), daily);
    construction.revoke(number);
  }

  private boolean isLeft(Entries entries, Waiting task, LocalDate today) {
    return task.task().equals(ConstructionMonitoringProcess.SUBMIT_MONTHLY_REPORT)
        && task.businessKey().equals(entries.number(REPORTS_BY_VISITOR).value())
        && clock.today().isAfter(today.minusDays(DAYS_LEFT_TO_THE_VISITOR));
  }
}
