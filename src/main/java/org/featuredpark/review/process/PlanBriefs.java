package org.featuredpark.review.process;

import static java.util.stream.Collectors.joining;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.review.PlanTarget;
import org.featuredpark.review.Selections;
import org.featuredpark.review.ThreeYearPlan;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person needs to know before deciding on a three-year plan. */
@Configuration(proxyBeanMethods = false)
class PlanBriefs {

  private static final int MOST_TASKS = 12;
  private static final int LONGEST = 2800;

  @Bean
  PlanBrief approvePlanBrief(Applications applications, Selections selections) {
    return new PlanBrief(applications, selections, "请核定下列三年发展任务和目标，或写明意见退回修改。");
  }

  @Bean
  PlanBrief countersignPlanBrief(Applications applications, Selections selections) {
    return new PlanBrief(applications, selections, "市级已核定下列三年发展任务和目标，请会签；需要修改的请写明理由。");
  }

  @Bean
  PlanBrief decideLatePlanBrief(Applications applications, Selections selections) {
    return new PlanBrief(applications, selections,
        "三年计划逾期未定。请决定继续等待，或不再等待。**不再等待的，该园区可以排名，但不能列入名单。**");
  }

  /** One task's text. */
  public record PlanBrief(Applications applications, Selections selections, String request) implements TaskBrief {

    @Override
    public String of(DelegateExecution execution) {
      ApplicationNumber park = park(execution);
      return ReviewBriefs.parties(applications.get(park)) + "\n\n" + request + "\n\n"
          + shortened(selections.plan(park).map(PlanBriefs::summary).orElse("（尚未提交计划）"))
          + "\n\n[打开案卷](/workspace/cases/" + park + ")";
    }
  }

  private static String summary(ThreeYearPlan plan) {
    return "状态：" + plan.status().zhName() + "\n\n"
        + plan.targets().stream().map(PlanBriefs::line).collect(joining("\n"))
        + "\n\n" + plan.tasks().stream().limit(MOST_TASKS)
            .map(task -> "- " + Quoted.name(task.name()) + "（" + BeijingTime.format(task.due()) + "前，"
                + Quoted.name(task.owner()) + "）")
            .collect(joining("\n"))
        + (plan.tasks().size() > MOST_TASKS ? "\n- 其余任务见案卷" : "");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "……（全文见案卷）";
  }

  private static String line(PlanTarget target) {
    return "- " + target.kind().zhName() + "（" + target.kind().unit() + "，权重" + target.weight() + "）：现状"
        + target.baseline().toPlainString() + "，三年目标" + target.years().stream()
            .map(BigDecimal::toPlainString).collect(joining(" → "));
  }
}
