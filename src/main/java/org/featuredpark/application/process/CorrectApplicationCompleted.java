package org.featuredpark.application.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.application.AnswerCorrection;
import org.featuredpark.shared.Refused;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("correctApplicationCompleted")
class CorrectApplicationCompleted implements TaskListener {

  private final AnswerCorrection correction;

  CorrectApplicationCompleted(AnswerCorrection correction) {
    this.correction = correction;
  }

  @Override
  public void notify(DelegateTask task) {
    if (!SubmittedForm.of(task).ticked("corrected")) {
      throw Refused.because("R39", "corrected", "请确认已按要求完成补正。");
    }
    correction.answer(ApplicationIntakeProcess.application(task));
  }
}
