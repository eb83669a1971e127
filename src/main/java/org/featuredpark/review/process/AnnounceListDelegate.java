package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.AnnounceList;
import org.springframework.stereotype.Component;

@Component("announceList")
class AnnounceListDelegate implements JavaDelegate {

  private final AnnounceList list;

  AnnounceListDelegate(AnnounceList list) {
    this.list = list;
  }

  @Override
  public void execute(DelegateExecution execution) {
    list.announce(round(execution));
  }
}
