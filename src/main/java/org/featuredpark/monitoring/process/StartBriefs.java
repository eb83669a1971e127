package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.application;

import java.util.stream.Collectors;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.OverdueStarts;
import org.featuredpark.monitoring.StartClaim;
import org.featuredpark.monitoring.StartClaims;
import org.featuredpark.monitoring.StartWatch;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefs of the tasks about a start. R08. */
@Configuration(proxyBeanMethods = false)
class StartBriefs {

  private final BriefLines lines;
  private final Constructions constructions;
  private final StartClaims claims;
  private final OverdueStarts overdues;

  StartBriefs(BriefLines lines, Constructions constructions, StartClaims claims, OverdueStarts overdues) {
    this.lines = lines;
    this.constructions = constructions;
    this.claims = claims;
    this.overdues = overdues;
  }

  @Bean
  TaskBrief verifyStartEvidenceBrief() {
    return execution -> {
      var number = application(execution);
      var watch = constructions.get(number).start();
      return lines.forOfficial(number) + planned(watch)
          + claims.latest(number).map(claim -> evidence(claim, watch)).orElse("")
          + "采信的，以开工日期为准；不予采信的，退回运营单位补充。计划开工日已过的，退回后立即按逾期办理。";
    };
  }

  @Bean
  TaskBrief stateOverdueReasonsBrief() {
    return execution -> {
      var number = application(execution);
      return lines.forOperator(number) + planned(constructions.get(number).start())
          + "计划开工日已过，未收到可以采信的开工报告。按规定，逾期未开工的取消试点资格（R08）。"
          + "请说明情况；在计划开工日及之前已经开工的，请填写证明。5个工作日内不说明的，按现有材料决定。";
    };
  }

  @Bean
  TaskBrief decideRevocationBrief() {
    return execution -> {
      var number = application(execution);
      var watch = constructions.get(number).start();
      var overdue = overdues.find(number).orElseThrow();
      return lines.forOfficial(number) + planned(watch)
          + "运营单位的说明：\n\n" + Quoted.paragraph(overdue.reasons())
          + claims.latest(number).map(claim -> evidence(claim, watch)).orElse("未提交开工证明材料。\n\n")
          + "按规则判定：" + overdue.verdictReason() + "（R08）\n\n"
          + "规则是强制性的：没有按时开工的证明，只能取消试点资格；证明是否可信，由您决定并签署。";
    };
  }

  private static String planned(StartWatch watch) {
    return "计划开工日：**" + BeijingTime.format(watch.planned()) + "**"
        + (watch.planned().equals(watch.proposed()) ? ""
            : "（申报时为" + BeijingTime.format(watch.proposed()) + "）") + "\n\n";
  }

  private static String evidence(StartClaim claim, StartWatch watch) {
    var evidence = claim.evidence();
    return "- 开工日期：**" + BeijingTime.format(evidence.startedOn()) + "**（"
        + BeijingTime.format(claim.reportedAt()) + "报送）\n"
        + "- 合同：" + Quoted.name(evidence.contractNo()) + "，" + BeijingTime.format(evidence.contractOn()) + "\n"
        + "- 首笔支付：" + Quoted.name(evidence.voucherNo()) + "，" + BeijingTime.format(evidence.voucherOn()) + "\n"
        + "- 现场照片：" + BeijingTime.format(evidence.photoOn()) + "\n"
        + "- 文件：" + evidence.documents().size() + "份，见案卷\n\n"
        + evidence.flags(watch, claim.reportedAt()).stream().map(Finding::reason)
            .map(reason -> "- ⚠ 待核实：" + Quoted.words(reason) + "\n").collect(Collectors.joining("", "", "\n"));
  }
}
