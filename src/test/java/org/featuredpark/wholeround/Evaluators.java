package org.featuredpark.wholeround;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CHECK_SUBMISSION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.CONFIRM_GRADE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.DECIDE_WAIVER;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.INSPECT_SITE;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SCORE_EVALUATION;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.SUBMIT_SELF_EVALUATION;

import java.util.HashMap;
import java.util.Map;
import org.featuredpark.evaluation.ScoreSheets;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.People;
import org.springframework.stereotype.Component;

/** The evaluation: an operator reports on itself, the city looks, scores and signs. R55–R58. */
@Component
class Evaluators {

  private final Desks desks;

  Evaluators(Desks desks) {
    this.desks = desks;
  }

  void evaluate(Park park, ApplicationNumber number, String total, String targets) {
    reportOnItself(park, number);
    People.asCity();
    desks.complete(number, CHECK_SUBMISSION, Map.of("completeness", "COMPLETE", "opinion", "已核验附件。"));
    desks.complete(number, INSPECT_SITE, Map.of("visit", "INSPECTED", "findings", "平台设备在运行。"));
    var form = new HashMap<String, Object>(ScoreSheets.form(total));
    form.putAll(Map.of("targets", targets, "opinion", "与核查情况相符。"));
    desks.complete(number, SCORE_EVALUATION, form);
    sign(number);
  }

  void sign(ApplicationNumber number) {
    People.asCityHead();
    desks.complete(number, CONFIRM_GRADE, Map.of("signature", "CONFIRM", "opinion", "同意评价意见。"));
  }

  /** Nobody came, and nothing excuses it. R57. */
  void deemFailed(ApplicationNumber number) {
    People.asCity();
    desks.complete(number, DECIDE_WAIVER, Map.of("absence", "DEEMED", "reason", "两次通知均未报送，无不可抗力。"));
    sign(number);
  }

  private void reportOnItself(Park park, ApplicationNumber number) {
    var form = new HashMap<String, Object>(ScoreSheets.form("85"));
    form.putAll(Map.of("narrative", "平台建成并服务企业一百家。", "achievements", "各项目标均已完成。", "srdiCount", 18,
        "littleGiantCount", 4));
    People.asApplicant(park.operator());
    desks.complete(number, SUBMIT_SELF_EVALUATION, form);
  }
}
