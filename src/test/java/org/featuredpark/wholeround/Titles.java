package org.featuredpark.wholeround;

import static org.featuredpark.exit.process.DynamicExitProcess.DECIDE_EXIT;
import static org.featuredpark.exit.process.DynamicExitProcess.STATE_DEFENCE;
import static org.featuredpark.notice.process.AppealProcess.DECIDE_APPEAL;
import static org.featuredpark.notice.process.AppealProcess.EXAMINE_APPEAL;
import static org.featuredpark.recognition.process.RecognitionProcess.DECIDE_RECOGNITION;

import java.util.Map;
import org.featuredpark.exit.ExitTrigger;
import org.featuredpark.exit.TriggerExit;
import org.featuredpark.notice.DecisionKind;
import org.featuredpark.notice.FileAppeal;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** Titles given, refused, taken away and argued about. R54, R56, Q7. */
@Component
class Titles {

  private final Desks desks;
  private final TriggerExit triggerExit;
  private final FileAppeal fileAppeal;

  Titles(Desks desks, TriggerExit triggerExit, FileAppeal fileAppeal) {
    this.desks = desks;
    this.triggerExit = triggerExit;
    this.fileAppeal = fileAppeal;
  }

  /** @param verdict RECOGNISE or DECLINE */
  void decide(ApplicationNumber number, String verdict) {
    People.asCityHead();
    desks.complete(number, DECIDE_RECOGNITION, Map.of("verdict", verdict, "reason", "已集体研究。"));
  }

  void accuse(ApplicationNumber number) {
    People.asCity();
    triggerExit.trigger(number, ExitTrigger.FRAUD, "入驻企业名单弄虚作假", "审计报告");
  }

  void defend(Park park, ApplicationNumber number) {
    People.asApplicant(park.operator());
    desks.complete(number, STATE_DEFENCE, Map.of("defence", "系统计口径差异，非故意虚报。"));
  }

  void removeFromProgramme(ApplicationNumber number) {
    People.asCityHead();
    desks.complete(number, DECIDE_EXIT, Map.of("verdict", "EXIT", "reason", "证据确凿，申辩不能成立"));
  }

  /** Returns the number of the appeal. */
  String appeal(Park park, ApplicationNumber number, DecisionKind kind) {
    People.asApplicant(park.operator());
    return fileAppeal.file(number, kind, "评分未计入第四季度服务台账。").value();
  }

  void rejectAppeal(String appeal) {
    People.asCity();
    desks.complete(appeal, EXAMINE_APPEAL, Map.of("examination", "台账已计入，申诉理由不成立。"));
    People.asCityHead();
    desks.complete(appeal, DECIDE_APPEAL, Map.of("decision", "REJECTED", "reasons", "维持原评价结果。"));
  }
}
