package org.featuredpark.exit.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.exit.ReadExitCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person needs to know before opening an exit case. */
@Configuration(proxyBeanMethods = false)
class ExitBriefs {

  @Bean
  ExitBrief stateDefenceBrief(ReadExitCase cases, Applications applications) {
    return new ExitBrief(cases, applications, "请陈述意见、提出申辩。5个工作日内不提交的，按现有材料决定。");
  }

  @Bean
  ExitBrief decideExitBrief(ReadExitCase cases, Applications applications) {
    return new ExitBrief(cases, applications, "请决定退出、保留资格，或者在规则允许时限期整改，并写明理由。");
  }

  @Bean
  ExitBrief rectifyBrief(ReadExitCase cases, Applications applications) {
    return new ExitBrief(cases, applications, "请在期限内完成整改并报送整改情况。逾期不报送的，按未整改核验。");
  }

  @Bean
  ExitBrief verifyRectificationBrief(ReadExitCase cases, Applications applications) {
    return new ExitBrief(cases, applications, "请核验整改是否合格。不合格的，进入退出公示。");
  }

  /** One task's text; public because models call it. */
  public record ExitBrief(ReadExitCase cases, Applications applications, String request) {

    public String of(DelegateExecution execution) {
      var number = DynamicExitProcess.application(execution);
      var exit = cases.get(number, DynamicExitProcess.TRIGGER.of(execution));
      var park = applications.get(number);
      return """
          **%s**（%s，%s）

          - 退出情形：**%s**
          - 事由：%s
          - 规则：%s%s
          - 陈述申辩：%s
          - 整改期限：%s
          - 整改情况：%s

          %s

          [打开案卷](/workspace/cases/%s)
          """.formatted(Quoted.name(park.parkName()), number, Quoted.name(park.operatorName()),
          exit.trigger().zhName(), Quoted.words(exit.grounds()),
          exit.judged().reason(), exit.judged().rectifiable() ? "（可限期整改）" : "（不能限期整改）",
          Quoted.words(exit.defence()), exit.rectifyBy() == null ? "无" : BeijingTime.format(exit.rectifyBy()),
          Quoted.words(exit.rectification()), request, number);
    }
  }
}
