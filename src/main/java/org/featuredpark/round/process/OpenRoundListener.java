package org.featuredpark.round.process;

import java.time.Period;
import java.time.format.DateTimeParseException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.round.NewRound;
import org.featuredpark.round.OpenRound;
import org.featuredpark.shared.ProgrammeStage;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

/** Opens the round that the start form describes and names the case after it. */
@Component("openRound")
class OpenRoundListener implements ExecutionListener {

  private final OpenRound opening;

  OpenRoundListener(OpenRound opening) {
    this.opening = opening;
  }

  @Override
  public void notify(DelegateExecution execution) {
    var round = opening.open(read(SubmittedForm.of(execution)));
    execution.setProcessBusinessKey(round.number().value());
    ProgrammeRoundProcess.POLICY_VERSION.set(execution, round.policyVersion());
  }

  private static NewRound read(SubmittedForm form) {
    return new NewRound(form.requiredText("title", "批次名称"),
        form.choice("stage", ProgrammeStage.class, "工作阶段"), form.requiredText("policyTag", "政策版本号"),
        form.date("opensOn", "开始受理日期"), form.date("applicationDeadlineDay", "申报截止日期"),
        form.optionalWholeNumber("uploadGraceMinutes", "上传宽限分钟数").orElse(0),
        form.date("districtDeadlineDay", "区级推荐截止日期"), form.optionalDate("baseDate", "计算基准日").orElse(null),
        form.wholeNumber("districtQuota", "每区推荐名额"), form.wholeNumber("places", "拟确定园区数"),
        form.wholeNumber("noticeDays", "公示天数"), form.wholeNumber("panelSize", "评审专家人数"), period(form),
        form.wholeNumber("weightOperation", "园区经营分值"), form.wholeNumber("weightProject", "建设项目分值"),
        form.number("passLine", "入围分数线").doubleValue());
  }

  private static Period period(SubmittedForm form) {
    var text = form.requiredText("constructionPeriod", "建设周期");
    try {
      return Period.parse(text);
    } catch (DateTimeParseException unreadable) {
      throw Refused.because("R05", "constructionPeriod", "建设周期：“" + text + "”不是期间。");
    }
  }
}
