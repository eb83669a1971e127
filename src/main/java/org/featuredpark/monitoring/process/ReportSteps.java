package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.monitoring.MissReport;
import org.featuredpark.monitoring.OpenReport;
import org.featuredpark.monitoring.ReportKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The steps that monthly and quarterly reports have in common. */
@Configuration(proxyBeanMethods = false)
class ReportSteps {

  @Bean
  JavaDelegate openMonthlyReport(OpenReport report) {
    return execution -> report.open(application(execution), ReportKind.MONTHLY);
  }

  @Bean
  JavaDelegate openQuarterlyReport(OpenReport report) {
    return execution -> report.open(application(execution), ReportKind.QUARTERLY);
  }

  @Bean
  JavaDelegate missMonthlyReport(MissReport report) {
    return execution -> report.miss(application(execution), ReportKind.MONTHLY);
  }

  @Bean
  JavaDelegate missQuarterlyReport(MissReport report) {
    return execution -> report.miss(application(execution), ReportKind.QUARTERLY);
  }
}
