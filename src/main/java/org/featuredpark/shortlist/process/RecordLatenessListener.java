package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.shortlist.RecordLateness;
import org.springframework.stereotype.Component;

@Component("recordLateness")
class RecordLatenessListener implements ExecutionListener {

  private final RecordLateness lateness;

  RecordLatenessListener(RecordLateness lateness) {
    this.lateness = lateness;
  }

  @Override
  public void notify(DelegateExecution execution) {
    lateness.record(DistrictShortlistProcess.caseOf(execution));
  }
}
