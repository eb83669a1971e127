package org.featuredpark.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.round.RemindUnsent;
import org.springframework.stereotype.Component;

@Component("remindUnsent")
class RemindUnsentDelegate implements JavaDelegate {

  private final RemindUnsent reminding;

  RemindUnsentDelegate(RemindUnsent reminding) {
    this.reminding = reminding;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reminding.remind(ProgrammeRoundProcess.roundOf(execution));
  }
}
