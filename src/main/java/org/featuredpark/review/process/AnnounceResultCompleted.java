package org.featuredpark.review.process;

import static org.featuredpark.review.process.SelectionSteps.LIST_DECISION;
import static org.featuredpark.review.process.SelectionSteps.round;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.AnnounceResult;
import org.featuredpark.review.ConfirmList;
import org.featuredpark.review.ListDecision;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("announceResultCompleted")
class AnnounceResultCompleted implements TaskListener {

  private final AnnounceResult result;
  private final ConfirmList list;

  AnnounceResultCompleted(AnnounceResult result, ConfirmList list) {
    this.result = result;
    this.list = list;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var decision = form.choice("decision", ListDecision.class, "签批意见");
    var reason = form.text("reason");
    if (decision == ListDecision.CONFIRMED) {
      result.sign(round(task), form.ticked("dishonestyQueried"));
    } else {
      list.cancel(round(task), reason);
    }
    LIST_DECISION.set(task.getExecution(), decision);
  }
}
