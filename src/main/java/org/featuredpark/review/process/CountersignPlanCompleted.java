package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_COUNTERSIGNED;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.CountersignPlan;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("countersignPlanCompleted")
class CountersignPlanCompleted implements TaskListener {

  private final CountersignPlan plan;

  CountersignPlanCompleted(CountersignPlan plan) {
    this.plan = plan;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    boolean signed = form.choice("decision", Decision.class, "会签意见") == Decision.SIGN;
    var reason = form.text("reason");
    if (signed) {
      plan.sign(park(task));
    } else {
      plan.decline(park(task), reason);
    }
    PLAN_COUNTERSIGNED.set(task.getExecution(), signed);
  }

  private enum Decision {
    SIGN,
    DECLINE
  }
}
