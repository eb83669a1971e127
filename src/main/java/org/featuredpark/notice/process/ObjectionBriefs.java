package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.notice.NoticeFacts;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What a person needs to know before opening an objection. Briefs are kept by the engine, where administrators can
 * read them, so they never say who objects; the page behind the link does, to the city alone. Q6.
 */
@Configuration(proxyBeanMethods = false)
class ObjectionBriefs {

  @Bean
  ObjectionBrief checkAdmissibilityBrief(NoticeFacts facts) {
    return new ObjectionBrief(facts, "请审核异议材料是否具备受理条件（实名、地址、联系方式、公章或亲笔签名、证据）。");
  }

  @Bean
  ObjectionBrief investigateObjectionBrief(NoticeFacts facts) {
    return new ObjectionBrief(facts, "请核查异议所述事实，并征求园区意见。**不得向园区透露异议人身份。**");
  }

  @Bean
  ObjectionBrief decideObjectionBrief(NoticeFacts facts) {
    return new ObjectionBrief(facts, "请根据核查情况和园区陈述，决定异议是否成立并写明理由。成立的，园区移出公示名单。");
  }

  /** One task's text; public because models call it. */
  public record ObjectionBrief(NoticeFacts facts, String request) {

    public String of(DelegateExecution execution) {
      var progress = facts.progress(ObjectionHandlingProcess.objection(execution));
      var notice = facts.notice(progress.number().notice());
      var park = notice.items().stream().filter(item -> item.application().equals(progress.against()))
          .findFirst().orElseThrow();
      return """
          **%s**

          - 异议编号：%s，收到时间：%s
          - 所涉园区：%s（%s）
          - 公示截止：%s

          %s

          [打开异议材料](/workspace/objections/%s)  [打开案卷](/workspace/cases/%s)
          """.formatted(Quoted.name(notice.title()), progress.number(), BeijingTime.format(progress.receivedAt()),
          Quoted.words(park.text()), progress.against(), BeijingTime.formatEnd(notice.publishedPeriod().endsAt()),
          request, progress.number(), progress.against());
    }
  }
}
