package org.featuredpark.evaluation.process;

import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.INSPECTED;
import static org.featuredpark.evaluation.process.PerformanceEvaluationProcess.application;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.evaluation.InspectSite;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("inspectSiteCompleted")
class InspectSiteCompleted implements TaskListener {

  private final InspectSite inspect;

  InspectSiteCompleted(InspectSite inspect) {
    this.inspect = inspect;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var admitted = form.choice("visit", Visit.class, "核查情况") == Visit.INSPECTED;
    inspect.inspect(application(task.getExecution()), admitted, form.text("findings"));
    INSPECTED.set(task.getExecution(), admitted);
  }

  /** What the form offers. */
  private enum Visit {
    INSPECTED,
    REFUSED
  }
}
