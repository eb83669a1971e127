package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.shortlist.OpenShortlist;
import org.springframework.stereotype.Component;

@Component("openShortlist")
class OpenShortlistListener implements ExecutionListener {

  private final OpenShortlist shortlist;

  OpenShortlistListener(OpenShortlist shortlist) {
    this.shortlist = shortlist;
  }

  @Override
  public void notify(DelegateExecution execution) {
    shortlist.open(DistrictShortlistProcess.caseOf(execution));
  }
}
