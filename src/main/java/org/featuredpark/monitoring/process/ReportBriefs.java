package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.stream.Collectors;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.Milestone;
import org.featuredpark.monitoring.ProgressReports;
import org.featuredpark.monitoring.ReportKind;
import org.featuredpark.monitoring.YearAssessments;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefs of the reports and of the yearly assessment. R07, R11, R59. */
@Configuration(proxyBeanMethods = false)
class ReportBriefs {

  private static final int MOST_MILESTONES = 15;

  private final BriefLines lines;
  private final Constructions constructions;
  private final ProgressReports reports;
  private final YearAssessments assessments;

  ReportBriefs(BriefLines lines, Constructions constructions, ProgressReports reports, YearAssessments assessments) {
    this.lines = lines;
    this.constructions = constructions;
    this.reports = reports;
    this.assessments = assessments;
  }

  @Bean
  TaskBrief submitMonthlyReportBrief() {
    return execution -> report(application(execution), ReportKind.MONTHLY);
  }

  @Bean
  TaskBrief submitQuarterlyReportBrief() {
    return execution -> report(application(execution), ReportKind.QUARTERLY);
  }

  @Bean
  TaskBrief writeOperatorExperienceBrief() {
    return execution -> lines.forOperator(application(execution)) + "建设期将满，请总结创建经验（R59），绩效评价时计入。";
  }

  @Bean
  TaskBrief writeDistrictExperienceBrief() {
    return execution -> lines.forOfficial(application(execution))
        + "建设期将满，请从区级培育、协调和服务的角度总结经验（R59），供完善市区联动机制和制定标准参考。";
  }

  @Bean
  TaskBrief assessYearBrief() {
    return execution -> {
      var number = application(execution);
      var construction = constructions.get(number);
      return lines.forOfficial(number) + "第" + (assessments.of(number).size() + 1) + "年年度评价（R11）\n\n"
          + "- 进度报告：应报" + construction.reports().due() + "份，按时" + construction.reports().onTime() + "份\n"
          + "- 里程碑：到期" + construction.milestones().due() + "个，按时" + construction.milestones().onTime() + "个\n"
          + "- 最近报告的风险：" + construction.risk().zhName() + "\n\n"
          + "低于60分为不合格，不合格的取消资格。";
    };
  }

  private String report(ApplicationNumber number, ReportKind kind) {
    var report = reports.latest(number, kind).orElseThrow();
    return lines.forOperator(number) + "**" + report.title() + "**，请于"
        + BeijingTime.formatEnd(BeijingTime.endOf(report.dueOn())) + "前报送；之后报送记为逾期，下一期开始后不能再报。\n\n"
        + ahead(number);
  }

  private String ahead(ApplicationNumber number) {
    var steps = constructions.milestones(number).stream().filter(milestone -> milestone.reachedOn() == null)
        .limit(MOST_MILESTONES).map(ReportBriefs::line).collect(Collectors.joining());
    return steps.isEmpty() ? "" : "尚未完成的节点：\n\n" + steps;
  }

  private static String line(Milestone milestone) {
    return "- " + Quoted.name(milestone.code()) + " " + Quoted.name(milestone.name())
        + "，计划" + BeijingTime.format(milestone.plannedOn()) + "\n";
  }
}
