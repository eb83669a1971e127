package org.featuredpark.round.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.round.PublishCall;
import org.springframework.stereotype.Component;

@Component("publishCall")
class PublishCallDelegate implements JavaDelegate {

  private final PublishCall call;

  PublishCallDelegate(PublishCall call) {
    this.call = call;
  }

  @Override
  public void execute(DelegateExecution execution) {
    call.publish(ProgrammeRoundProcess.roundOf(execution));
  }
}
