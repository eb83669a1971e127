package org.featuredpark.demo;

import java.time.LocalDate;
import org.featuredpark.monitoring.ChangeKind;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.RequestedChange;
import org.featuredpark.recognition.Register;

/** What happens to single parks after their selection, besides what happens to all. */
@Demo
class DemoTurns {

  private static final String PUT_OFF = "fengke";
  private static final String NEW_HEAD = "shenggong";
  private static final String ASKS_THE_VISITOR = "caiyu";
  private static final int EXTENSION_DAYS = 45;
  private static final int DAYS_BEFORE_START = 30;
  private static final int MONTHS_TO_WITHDRAWAL = 6;
  private static final int MONTHS_TO_PENALTY = 4;
  private static final int DAYS_RECTIFYING = 25;
  private static final int DAYS_ASKED = 4;

  private final Diary diary;
  private final DemoConstruction construction;
  private final DemoExits exits;
  private final Constructions constructions;
  private final Register register;
  private final VisitorsTime visitors;

  DemoTurns(Diary diary, DemoConstruction construction, DemoExits exits, Constructions constructions,
      Register register, VisitorsTime visitors) {
    this.diary = diary;
    this.construction = construction;
    this.exits = exits;
    this.constructions = constructions;
    this.register = register;
    this.visitors = visitors;
  }

  void setDown(Role role) {
    var begun = constructions.get(role.number()).period().start();
    switch (role.fate()) {
      case WITHDRAWS -> diary.on(begun.plusMonths(MONTHS_TO_WITHDRAWAL), "withdrawal", () -> exits.withdraw(role));
      case LEAVES -> whenRecognised(begun.plusYears(1).plusMonths(MONTHS_TO_PENALTY), "penalty", role,
          () -> exits.penalise(role));
      case RECTIFIES -> whenRecognised(visitors.today().minusDays(DAYS_RECTIFYING), "lost condition", role,
          () -> exits.loseCondition(role));
      default -> { }
    }
    switch (role.key()) {
      case PUT_OFF -> putOff(role);
      case NEW_HEAD -> diary.later(60, "change of the legal representative", () -> changeHead(role));
      case ASKS_THE_VISITOR -> diary.on(visitors.today().minusDays(DAYS_ASKED), "change asked for",
          () -> askForChange(role));
      default -> { }
    }
  }

  private void whenRecognised(LocalDate day, String what, Role role, Runnable happens) {
    diary.on(day, what, () -> {
      if (register.find(role.number()).isPresent()) {
        happens.run();
      } else {
        diary.later(10, what, () -> whenRecognised(day, what, role, happens));
      }
    });
  }

  private void putOff(Role role) {
    var planned = constructions.get(role.number()).start().planned();
    diary.on(planned.minusDays(DAYS_BEFORE_START), "extension", () -> {
      construction.request(role.park(), role.number(), new RequestedChange(ChangeKind.EXTENSION,
          "关键检测设备进口周期延长，申请将计划开工日延后45天，竣工日期不变。", null, null, planned.plusDays(EXTENSION_DAYS)));
      diary.later(3, "extension granted", () -> construction.grantExtension(role.number()));
    });
  }

  private void changeHead(Role role) {
    construction.request(role.park(), role.number(), new RequestedChange(ChangeKind.LEGAL_REPRESENTATIVE,
        "法定代表人由" + role.park().content().operator().legalRepName() + "变更为沈致宁。", diary.today().minusDays(8),
        null, null));
    diary.later(4, "change recorded", () -> construction.recordChange(role.park(), role.number()));
  }

  private void askForChange(Role role) {
    construction.request(role.park(), role.number(), new RequestedChange(ChangeKind.CONTENT,
        "拟在开放实验室项目中增加一套材料分析设备，总投资不变，申请调整建设内容。", null, null, null));
  }
}
