package org.featuredpark.demo;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CHECK_SUBMISSION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CONFIRM_GRADE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.DECIDE_WAIVER;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.INSPECT_SITE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SCORE_EVALUATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_LATE_EVALUATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_SELF_EVALUATION;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.featuredpark.demo.Desk.Waiting;

/** Operators evaluate their year, the city looks at it and grades it; one operator never answers. R55–R58. */
@Demo
class DemoEvaluations implements Duty {

  private static final double GOOD = .88;
  private static final double POOR = .53;
  private static final double FLATTERING = .07;

  private final Desk desk;

  DemoEvaluations(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Collection<String> tasks() {
    return List.of(SUBMIT_SELF_EVALUATION, SUBMIT_LATE_EVALUATION, CHECK_SUBMISSION, INSPECT_SITE, SCORE_EVALUATION,
        CONFIRM_GRADE, DECIDE_WAIVER);
  }

  @Override
  public void answer(Role role, Waiting task) {
    switch (task.task()) {
      case SUBMIT_SELF_EVALUATION, SUBMIT_LATE_EVALUATION -> submit(role, task);
      case CHECK_SUBMISSION -> desk.complete(Person.CITY, task, Map.of("completeness", "COMPLETE",
          "opinion", "自评表、佐证材料和经验总结齐全，予以受理。"));
      case INSPECT_SITE -> desk.complete(Person.CITY, task, Map.of("visit", "INSPECTED", "findings", isPoor(role)
          ? "现场查看，平台设备到货但未投入使用，服务台账缺失三个月。" : "现场查看，建设内容均已投入使用，服务台账与填报一致。"));
      case SCORE_EVALUATION -> desk.complete(Person.CITY, task, scores(role));
      case DECIDE_WAIVER -> desk.complete(Person.CITY, task, Map.of("absence", "DEEMED",
          "reason", "补正期满仍未报送，经电话和书面联系，不存在不可抗力情形。"));
      default -> desk.complete(Person.CITY_HEAD, task, Map.of("signature", "CONFIRM", "opinion", "同意评价意见。"));
    }
  }

  private void submit(Role role, Waiting task) {
    if (role.fate() == Fate.ABSENT) {
      return;
    }
    var park = role.park();
    var before = park.roster().counts(park.baseDate());
    var form = EvaluationScores.around(quality(role) + FLATTERING);
    form.putAll(Map.of("narrative", Experience.ofOperator(park),
        "achievements", isPoor(role) ? "设备进口受阻，平台尚未开放，年度目标完成六成。" : "年度目标全部完成，建设项目通过验收。",
        "srdiCount", before.srdi() + (isPoor(role) ? 0 : 3), "littleGiantCount", before.littleGiants()
            + (isPoor(role) ? 0 : 1)));
    desk.complete(People.applicantOf(park), task, form);
  }

  private static Map<String, Object> scores(Role role) {
    Map<String, Object> form = new HashMap<>(EvaluationScores.around(quality(role)));
    form.putAll(Map.of("targets", isPoor(role) ? "NOT_ACHIEVED" : "ACHIEVED", "opinion", isPoor(role)
        ? "建设项目未按期完成，年度目标完成率低，服务成效不明显。" : "建设项目按期完成，年度目标达成，服务成效较好。"));
    return form;
  }

  /** Not all parks are equally good, but each is the same every time. */
  private static double quality(Role role) {
    return isPoor(role) ? POOR : GOOD - role.park().name().length() % 4 * .02;
  }

  private static boolean isPoor(Role role) {
    return role.fate() == Fate.FAILS;
  }
}
