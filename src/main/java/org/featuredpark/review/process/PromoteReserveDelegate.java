package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.PromoteReserve;
import org.springframework.stereotype.Component;

@Component("promoteReserve")
class PromoteReserveDelegate implements JavaDelegate {

  private final PromoteReserve reserve;

  PromoteReserveDelegate(PromoteReserve reserve) {
    this.reserve = reserve;
  }

  @Override
  public void execute(DelegateExecution execution) {
    reserve.promote(round(execution));
  }
}
