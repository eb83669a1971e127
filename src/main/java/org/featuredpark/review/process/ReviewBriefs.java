package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import java.util.function.Function;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Application;
import org.featuredpark.application.Applications;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What a person needs to know before taking a step of an expert review. */
@Configuration(proxyBeanMethods = false)
class ReviewBriefs {

  /** An expert who has not yet declared sees the parties and nothing of the material. */
  @Bean
  ReviewBrief declareConflictBrief(Applications applications) {
    return new ReviewBrief(applications, """
        您被抽取为下列园区的评审专家。**查看材料之前请申报回避。**

        有下列情形之一的应当回避：三年内与申报主体存在劳动关系，或担任过其董事、监事，或是其控股股东、实际控制人；\
        与其法定代表人有夫妻、直系血亲、三代以内旁系血亲或近姻亲关系；其他可能影响公正评审的关系。""", park -> "");
  }

  @Bean
  ReviewBrief scoreParkBrief(Applications applications) {
    return new ReviewBrief(applications, """
        请独立评分：园区经营（A）60分，服务能力提升建设项目（B）40分，以0.5分为一档。\
        低于单项满分60%或高于95%的须写明理由。**签字后评分锁定，不能修改。**""",
        park -> standard(park) + project(applications, park) + dossier(park));
  }

  @Bean
  ReviewBrief draftThreeYearPlanBrief(Applications applications) {
    return new ReviewBrief(applications, """
        请编制园区未来三年的发展任务和目标：逐项填写现状值和三年目标值，权重合计100。\
        市级核定并由贵单位会签后，园区方可列入名单。如为退回修改，修改意见见“消息”。""", ReviewBriefs::dossier);
  }

  /** One task's text. */
  public record ReviewBrief(Applications applications, String request, Function<Application, String> more)
      implements TaskBrief {

    @Override
    public String of(DelegateExecution execution) {
      var park = applications.get(park(execution));
      return parties(park) + "\n\n" + request + more.apply(park);
    }
  }

  private static String standard(Application park) {
    return "\n\nA4请对照" + park.direction().zhName() + "的要求：" + park.direction().standard() + "。";
  }

  private static String project(Applications applications, Application park) {
    return applications.project(park.number()).isEmpty() ? "\n\n**该园区未带项目申报，B3、B4须评0分。**" : "";
  }

  private static String dossier(Application park) {
    return "\n\n[打开案卷](/workspace/cases/" + park.number() + ")";
  }

  static String parties(Application park) {
    return """
        **%s**

        - 申报编号：%s
        - 申报主体：%s（%s）
        - 所在区：%s，特色方向：%s""".formatted(Quoted.name(park.parkName()), park.number(),
        Quoted.name(park.operatorName()), park.operator(), park.district().zhName(), park.direction().zhName());
  }
}
