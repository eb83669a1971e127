package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.application.Applications;
import org.featuredpark.review.PanelState;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.stereotype.Component;

@Component("completePanelBrief")
public class CompletePanelBrief implements TaskBrief {

  private final Applications applications;
  private final PanelState state;

  CompletePanelBrief(Applications applications, PanelState state) {
    this.applications = applications;
    this.state = state;
  }

  @Override
  public String of(DelegateExecution execution) {
    var panel = state.of(park(execution));
    return ReviewBriefs.parties(applications.get(panel.park())) + """


        专家名册中可抽取的专家不足：应有%s名，现有%s名，尚缺**%s名**%s。
        请先在[专家名册](/workspace/experts)中登记符合第三方条件的专家，再在此填写其用户名。

        [打开案卷](/workspace/cases/%s)""".formatted(panel.size(), panel.standing(), panel.vacancies(),
        panel.lacksFinance() ? "，其中至少1名财务专家" : "", panel.park());
  }
}
