package org.featuredpark.recognition.process;

import static org.featuredpark.recognition.process.RecognitionProcess.application;

import java.util.stream.Collectors;
import org.featuredpark.application.Applications;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.recognition.RecognitionCase;
import org.featuredpark.recognition.RecognitionCases;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The brief of the decision on a title: the park, its evaluation, and who else waits. */
@Configuration(proxyBeanMethods = false)
class RecognitionBriefs {

  private static final int MOST_SHOWN = 15;

  private final Applications applications;
  private final Evaluations evaluations;
  private final RecognitionCases cases;

  RecognitionBriefs(Applications applications, Evaluations evaluations, RecognitionCases cases) {
    this.applications = applications;
    this.evaluations = evaluations;
    this.cases = cases;
  }

  @Bean
  TaskBrief decideRecognitionBrief() {
    return execution -> {
      var number = application(execution);
      var evaluation = evaluations.latest(number);
      return "**" + name(number) + "**（" + number + "，" + number.district().zhName() + "）\n\n绩效评价：**"
          + evaluation.total().stripTrailingZeros().toPlainString() + "分，" + evaluation.result().orElseThrow()
          .grade().zhName() + "**；年度目标" + (evaluation.targetsAchieved() ? "已达成" : "未达成") + "\n\n"
          + cases.get(number).priority().reason() + "\n\n评价通过是优先认定的条件，不是当然认定（R06）。待决定的园区：\n\n"
          + cases.waiting(MOST_SHOWN).stream().map(this::line).collect(Collectors.joining())
          + "\n[打开案卷](/workspace/cases/" + number + ")";
    };
  }

  private String line(RecognitionCase waiting) {
    var rank = waiting.priority().isEligible() ? "第" + waiting.priority().rank() + "优先" : "不符合条件";
    return "- " + rank + "：" + name(waiting.application()) + "（" + waiting.application() + "）\n";
  }

  private String name(ApplicationNumber number) {
    return Quoted.name(applications.get(number).parkName());
  }
}
