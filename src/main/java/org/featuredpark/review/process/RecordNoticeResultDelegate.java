package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.NOTICE;
import static org.featuredpark.review.process.SelectionSteps.REPLACEMENT_NEEDED;
import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.featuredpark.review.RecordNoticeResult;
import org.springframework.stereotype.Component;

@Component("recordNoticeResult")
class RecordNoticeResultDelegate implements JavaDelegate {

  private final RecordNoticeResult result;

  RecordNoticeResultDelegate(RecordNoticeResult result) {
    this.result = result;
  }

  @Override
  public void execute(DelegateExecution execution) {
    REPLACEMENT_NEEDED.set(execution, result.record(round(execution), NOTICE.of(execution)));
  }
}
