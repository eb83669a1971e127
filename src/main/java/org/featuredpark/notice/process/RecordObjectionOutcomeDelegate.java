package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.notice.SettleObjection;
import org.springframework.stereotype.Component;

@Component(ObjectionHandlingProcess.RECORD_OBJECTION_OUTCOME)
class RecordObjectionOutcomeDelegate implements JavaDelegate {

  private final SettleObjection objections;

  RecordObjectionOutcomeDelegate(SettleObjection objections) {
    this.objections = objections;
  }

  @Override
  public void execute(DelegateExecution execution) {
    objections.settle(ObjectionHandlingProcess.objection(execution),
        ObjectionHandlingProcess.EFFECT.of(execution));
  }
}
