package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.CHANGE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.featuredpark.monitoring.ChangeRequest;
import org.featuredpark.monitoring.ChangeRequests;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.featuredpark.workflow.TaskBrief;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The briefs of the tasks about changes. Q4, Q5. */
@Configuration(proxyBeanMethods = false)
class ChangeBriefs {

  private final BriefLines lines;
  private final ChangeRequests changes;
  private final Constructions constructions;

  ChangeBriefs(BriefLines lines, ChangeRequests changes, Constructions constructions) {
    this.lines = lines;
    this.changes = changes;
    this.constructions = constructions;
  }

  @Bean
  TaskBrief decideExtensionBrief() {
    return execution -> {
      var request = request(execution);
      var planned = constructions.get(request.application()).start().planned();
      return lines.forOfficial(request.application()) + asked(request)
          + "计划开工日：" + BeijingTime.format(planned) + " → **"
          + BeijingTime.format(request.change().newDate()) + "**\n\n"
          + "受理判定：" + request.decisionReason() + "（Q5）\n\n"
          + "延期只能在计划开工日之前批准，只延一次；同意后各项开工期限按新日期重新计算。";
    };
  }

  @Bean
  TaskBrief decideChangeBrief() {
    return execution -> {
      var request = request(execution);
      var change = request.change();
      return lines.forOfficial(request.application()) + asked(request)
          + (change.changedOn() == null ? "" : "变更日期：" + BeijingTime.format(change.changedOn()) + "\n\n")
          + (change.isReportedLate(request.requestedOn()) ? "⚠ 待核实：变更后超过30天才报告（Q4）。\n\n" : "")
          + (change.milestoneCode() == null ? "" : "节点" + Quoted.name(change.milestoneCode()) + "改为**"
              + BeijingTime.format(change.newDate()) + "**\n\n");
    };
  }

  private ChangeRequest request(DelegateExecution execution) {
    return changes.get(CHANGE.of(execution));
  }

  private static String asked(ChangeRequest request) {
    return "申请" + request.change().kind().zhName() + "（" + BeijingTime.format(request.requestedAt()) + "）：\n\n"
        + Quoted.paragraph(request.change().detail());
  }
}
