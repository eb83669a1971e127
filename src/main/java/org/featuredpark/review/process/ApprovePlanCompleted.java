package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_APPROVED;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DecidePlan;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("approvePlanCompleted")
class ApprovePlanCompleted implements TaskListener {

  private final DecidePlan plan;

  ApprovePlanCompleted(DecidePlan plan) {
    this.plan = plan;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    boolean approved = form.choice("decision", Decision.class, "核定意见") == Decision.APPROVE;
    var comments = form.text("comments");
    if (approved) {
      plan.approve(park(task));
    } else {
      plan.returnWith(park(task), comments);
    }
    PLAN_APPROVED.set(task.getExecution(), approved);
  }

  private enum Decision {
    APPROVE,
    RETURN
  }
}
