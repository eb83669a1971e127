package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import java.util.function.Function;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefs of the tasks of an evaluation. */
@Configuration(proxyBeanMethods = false)
class EvaluationBriefs {

  private final EvaluationLines lines;

  EvaluationBriefs(EvaluationLines lines) {
    this.lines = lines;
  }

  @Bean
  TaskBrief submitSelfEvaluationBrief() {
    return brief(number -> lines.due(number) + lines.monitoring(number)
        + "请按十四项指标自评打分，写明一年工作和目标完成情况。未按要求参加绩效评价的，视同评价结果不合格（R57）。");
  }

  @Bean
  TaskBrief submitLateEvaluationBrief() {
    return brief(number -> lines.due(number) + lines.notes(number)
        + "这是唯一一次补正机会：期满仍未报送或者仍不完整的，视同评价结果不合格（R57）。");
  }

  @Bean
  TaskBrief checkSubmissionBrief() {
    return brief(number -> lines.self(number)
        + "请核验自评材料是否完整。不完整的，给一次补正机会（5个工作日）；已补正过的，视同评价结果不合格（R57）。\n\n"
        + lines.link(number));
  }

  @Bean
  TaskBrief decideWaiverBrief() {
    return brief(number -> lines.result(number) + lines.notes(number)
        + "未按要求参加绩效评价的，视同评价结果不合格（R57）。确因不可抗力未能参加的，请记录理由，将重新发出评价通知。\n\n"
        + lines.link(number));
  }

  @Bean
  TaskBrief inspectSiteBrief() {
    return brief(number -> lines.self(number) + lines.monitoring(number)
        + "请到现场核查项目、服务和企业名单。拒绝现场核查的，视同评价结果不合格（R57）。\n\n" + lines.link(number));
  }

  @Bean
  TaskBrief scoreEvaluationBrief() {
    return brief(number -> lines.monitoring(number) + lines.self(number) + lines.notes(number)
        + "满分100分，60分及以上通过；出现一票否决情形的，不论得分均不合格。\n\n" + lines.link(number));
  }

  @Bean
  TaskBrief confirmGradeBrief() {
    return brief(number -> lines.result(number) + "审定后结果送达运营单位和区。退回的，请写明理由。\n\n" + lines.link(number));
  }

  private TaskBrief brief(Function<ApplicationNumber, String> body) {
    return execution -> {
      var number = application(execution);
      return lines.head(number) + body.apply(number);
    };
  }
}
