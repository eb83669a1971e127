package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.YEAR_PASSED;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.Map;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.monitoring.AssessYear;
import org.featuredpark.monitoring.GradeYear;
import org.featuredpark.workflow.DecisionStep;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes a year's total and grades it by the rule that grades the final evaluation, of which it is a part. */
@Configuration(proxyBeanMethods = false)
class YearSteps {

  @Bean
  TaskListener assessYearCompleted(AssessYear year) {
    return task -> {
      var form = SubmittedForm.of(task);
      year.assess(application(task), form.number("total", "年度评分"), form.text("remark"));
    };
  }

  @Bean
  ExecutionListener gradeYearFacts(GradeYear year) {
    return execution -> DecisionStep.give(execution, Map.of(
        "total", year.total(application(execution)).doubleValue(), "veto", false, "deemed", false));
  }

  @Bean
  ExecutionListener gradeYearVerdict(GradeYear year) {
    return execution -> {
      var answer = DecisionStep.row(execution);
      YEAR_PASSED.set(execution, year.keep(application(execution), (String) answer.get("grade"),
          (String) answer.get("reason")));
    };
  }
}
