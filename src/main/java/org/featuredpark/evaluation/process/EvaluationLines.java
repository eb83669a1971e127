package org.featuredpark.evaluation.process;

import java.util.stream.Collectors;
import org.featuredpark.application.Applications;
import org.featuredpark.evaluation.EvaluationBook;
import org.featuredpark.evaluation.Evaluations;
import org.featuredpark.evaluation.SelfEvaluation;
import org.featuredpark.evaluation.Veto;
import org.featuredpark.monitoring.Construction;
import org.featuredpark.monitoring.Constructions;
import org.featuredpark.monitoring.Tally;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Quoted;
import org.springframework.stereotype.Component;

/** The parts that the briefs of an evaluation are made of. */
@Component
class EvaluationLines {
  private static final int MOST_NOTES = 20;

  private final Applications applications;
  private final Evaluations evaluations;
  private final EvaluationBook book;
  private final Constructions constructions;

  EvaluationLines(Applications applications, Evaluations evaluations, EvaluationBook book,
      Constructions constructions) {
    this.applications = applications;
    this.evaluations = evaluations;
    this.book = book;
    this.constructions = constructions;
  }

  String head(ApplicationNumber number) {
    var application = applications.get(number);
    return "**" + Quoted.name(application.parkName()) + "**（" + number + "，" + number.district().zhName() + "，"
        + Quoted.name(application.operatorName()) + "）\n\n";
  }

  String link(ApplicationNumber number) {
    return "[打开案卷](/workspace/cases/" + number + ")";
  }

  String due(ApplicationNumber number) {
    return "报送期限：**" + BeijingTime.formatEnd(evaluations.latest(number).dueAt()) + "**\n\n";
  }

  String self(ApplicationNumber number) {
    var evaluation = evaluations.latest(number);
    return book.selfEvaluation(number, evaluation.attempt()).map(self -> "自评得分：**"
        + self.sheet().total().stripTrailingZeros().toPlainString() + "**（" + BeijingTime.format(self.submittedAt())
        + "报送）\n\n工作总结：\n\n" + Quoted.paragraph(self.narrative())
        + "目标完成情况：\n\n" + Quoted.paragraph(self.achievements())
        + netGrowth(number, self)).orElse("没有收到自评。\n\n");
  }

  /** The counts at the application come from the roster; those of today are the operator's word, to be verified. */
  private String netGrowth(ApplicationNumber number, SelfEvaluation self) {
    var before = applications.get(number).tenants();
    return "- 专精特新中小企业：申报时" + before.srdi() + "家，自报期末" + self.srdiCount() + "家，净增"
        + (self.srdiCount() - before.srdi()) + "家（待核实）\n- “小巨人”企业：申报时" + before.littleGiants()
        + "家，自报期末" + self.littleGiantCount() + "家，净增" + (self.littleGiantCount() - before.littleGiants())
        + "家（待核实）\n\n";
  }

  String monitoring(ApplicationNumber number) {
    return constructions.find(number).map(EvaluationLines::counts).orElse("没有建设监测记录。\n\n");
  }

  String notes(ApplicationNumber number) {
    return book.notes(number, evaluations.latest(number).attempt(), MOST_NOTES).stream()
        .reduce((earlier, later) -> later)
        .map(note -> "最近一次意见（" + note.kind().zhName() + "）：\n\n" + Quoted.paragraph(note.text())).orElse("");
  }

  String result(ApplicationNumber number) {
    var evaluation = evaluations.latest(number);
    return "参加情况：" + evaluation.participation().zhName() + "\n\n" + evaluation.assessment()
        .map(given -> "总分：**" + given.sheet().total().stripTrailingZeros().toPlainString() + "**；年度目标："
            + (given.targetsAchieved() ? "已达成" : "未达成，通过后也不作为认定依据") + "；一票否决："
            + (given.vetoed() ? given.vetoes().stream().map(Veto::zhName).sorted()
                .collect(Collectors.joining("、")) : "无")
            + "\n\n评价意见：\n\n" + Quoted.paragraph(given.opinion())).orElse("")
        + evaluation.result().map(found -> "按规则评定：**" + found.grade().zhName() + "**（"
            + found.cause().zhName() + "）。" + found.reason() + "\n\n").orElse("");
  }

  private static String counts(Construction construction) {
    var start = construction.start();
    return "建设监测记录：\n\n- 开工：" + (!start.hasProject() ? "未带项目申报（投资与进度项按0分）"
        : start.startedInTime() ? "按时（" + BeijingTime.format(start.actual()) + "）" : "⚠ 未按时")
        + "\n- 建设节点：" + tally(construction.milestones()) + "\n- 进展报告：" + tally(construction.reports())
        + "\n- 经验总结：" + (construction.experience().complete() ? "运营单位和区均已报送" : "未齐") + "\n\n";
  }

  private static String tally(Tally tally) {
    return "应完成" + tally.due() + "项，按时" + tally.onTime() + "项";
  }
}
