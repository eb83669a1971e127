package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.notice.CarryOutAppeal;
import org.springframework.stereotype.Component;

@Component(AppealProcess.CARRY_OUT_APPEAL)
class CarryOutAppealDelegate implements JavaDelegate {

  private final CarryOutAppeal appeals;

  CarryOutAppealDelegate(CarryOutAppeal appeals) {
    this.appeals = appeals;
  }

  @Override
  public void execute(DelegateExecution execution) {
    AppealProcess.CARRIED_OUT.set(execution, appeals.carryOut(AppealProcess.appeal(execution)));
  }
}
