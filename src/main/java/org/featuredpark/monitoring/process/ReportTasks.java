package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.math.BigDecimal;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.monitoring.ExperienceAuthor;
import org.featuredpark.monitoring.ReachedMilestones;
import org.featuredpark.monitoring.ReportContent;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.Risk;
import org.featuredpark.monitoring.SubmitReport;
import org.featuredpark.monitoring.WriteExperience;
import org.featuredpark.shared.Money;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes progress reports and experience reports. */
@Configuration(proxyBeanMethods = false)
class ReportTasks {

  private static final BigDecimal YUAN_PER_WAN = BigDecimal.valueOf(10_000);

  @Bean
  TaskListener submitMonthlyReportCompleted(SubmitReport report) {
    return task -> {
      var form = SubmittedForm.of(task);
      var investment = Money.ofYuan(form.number("investmentWan", "本月完成投资").multiply(YUAN_PER_WAN));
      var content = ReportContent.monthly(form.text("progress"), investment,
          form.choice("riskLevel", Risk.class, "风险情况"), form.text("riskNote"));
      report.submit(application(task), ReportKind.MONTHLY, content, reached(form));
    };
  }

  @Bean
  TaskListener submitQuarterlyReportCompleted(SubmitReport report) {
    return task -> {
      var form = SubmittedForm.of(task);
      var content = ReportContent.quarterly(form.text("progress"), form.text("events"),
          form.wholeNumber("firmsServed", "本季服务企业家数"), form.wholeNumber("serviceTimes", "本季服务次数"));
      report.submit(application(task), ReportKind.QUARTERLY, content, reached(form));
    };
  }

  @Bean
  TaskListener writeOperatorExperienceCompleted(WriteExperience experience) {
    return writing(experience, ExperienceAuthor.OPERATOR);
  }

  @Bean
  TaskListener writeDistrictExperienceCompleted(WriteExperience experience) {
    return writing(experience, ExperienceAuthor.DISTRICT);
  }

  private static TaskListener writing(WriteExperience experience, ExperienceAuthor author) {
    return task -> experience.write(application(task), author, SubmittedForm.of(task).text("summary"));
  }

  private static ReachedMilestones reached(SubmittedForm form) {
    return ReachedMilestones.parse(form.text("milestonesReached"));
  }
}
