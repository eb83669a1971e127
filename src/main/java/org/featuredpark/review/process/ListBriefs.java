package org.featuredpark.review.process;

import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.review.SelectedPark;
import org.featuredpark.review.Selections;
import org.featuredpark.review.Standing;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The ranked list, as the city needs it to decide. */
@Configuration(proxyBeanMethods = false)
class ListBriefs {

  private static final int LONGEST = 3200;

  @Bean
  ListBrief decideTieBrief(Applications applications, Selections selections) {
    return new ListBrief(applications, selections, """
        名额边界有园区总分、园区经营得分、小巨人和专精特新企业数均相同（标为“待表决”）。\
        请组织评审专家表决，并登记每个并列园区的得票，得票多者在前。""");
  }

  @Bean
  ListBrief confirmListBrief(Applications applications, Selections selections) {
    return new ListBrief(applications, selections, "请核定排名和拟入选名单。核定后进入公示；也可写明理由终止本批次。");
  }

  @Bean
  ListBrief announceResultBrief(Applications applications, Selections selections) {
    return new ListBrief(applications, selections, """
        公示已结束，请签批正式公布。签批时再次核验：公示期满、异议全部办结、名单不超过名额。\
        签批前须再次查询严重失信主体名单；已列入的，由所在区登记后即移出名单。\
        公布后三年计划冻结，各园区和所在区收到结果。""");
  }

  /** One task's text. */
  public record ListBrief(Applications applications, Selections selections, String request) implements TaskBrief {

    @Override
    public String of(DelegateExecution execution) {
      var round = SelectionSteps.round(execution);
      var parks = selections.ofRound(round);
      var lines = parks.stream().map(this::line).collect(Collectors.joining("\n"));
      return request + "\n\n拟入选**" + parks.stream().filter(SelectedPark::selected).count() + "**个，参评"
          + parks.size() + "个。\n\n" + shortened(lines);
    }

    private String line(SelectedPark park) {
      return "%s. %s（%s，%s）%s分（A %s，B %s）：**%s**%s".formatted(park.rank(),
          Quoted.name(applications.get(park.number()).parkName()), park.number(), park.number().district().zhName(),
          park.total(), park.operation(), park.project(), park.standing().zhName(),
          park.standing() == Standing.SELECTED ? "" : "，" + Quoted.words(park.reason()));
    }
  }

  // The list that is decided on stands in full on the board; a task's text has a length that the engine can keep.
  private static String shortened(String lines) {
    if (lines.length() <= LONGEST) {
      return lines;
    }
    return lines.substring(0, lines.lastIndexOf('\n', LONGEST)) + "\n\n其余园区见批次工作台。";
  }
}
