package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.LegalRemedies;
import org.featuredpark.notice.AppealFacts;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person needs to know to work on an appeal. */
@Configuration(proxyBeanMethods = false)
class AppealBriefs {

  /** A brief has to fit into a variable of the engine; the case's page shows the whole text. */
  private static final int LONGEST_QUOTE = 1200;

  @Bean
  AppealBrief examineAppealBrief(AppealFacts facts) {
    return new AppealBrief(facts, "请审查原决定的事实和依据是否成立。");
  }

  @Bean
  AppealBrief decideAppealBrief(AppealFacts facts) {
    return new AppealBrief(facts, "请作出复核决定。决定书应载明：" + LegalRemedies.BY_LAW);
  }

  @Bean
  AppealBrief arrangeRemedyBrief(AppealFacts facts) {
    return new AppealBrief(facts, "申诉已成立，但原决定不能由系统自动撤销。请安排补救（例如园区名额已满时报请增加名额）并记录。");
  }

  /** One task's text; public because models call it. */
  public record AppealBrief(AppealFacts facts, String request) {

    public String of(DelegateExecution execution) {
      var number = AppealProcess.appeal(execution);
      var appeal = facts.appeal(number);
      var course = facts.course(number);
      return """
          **申诉 %s：%s**

          - 申报编号：%s，决定送达：%s
          - 收到申诉：%s，复核决定期限：%s
          - 申诉理由：%s
          - 审查意见：%s

          %s

          [打开案卷](/workspace/cases/%s)
          """.formatted(number, appeal.decision().kind().zhName(), appeal.decision().application(),
          BeijingTime.format(appeal.deliveredOn()), BeijingTime.format(appeal.filedAt()),
          BeijingTime.formatEnd(facts.decisionDue(number)), Quoted.words(appeal.grounds(), LONGEST_QUOTE),
          course.examination().isEmpty() ? "（尚未审查）" : Quoted.words(course.examination(), LONGEST_QUOTE), request,
          appeal.decision().application());
    }
  }
}
