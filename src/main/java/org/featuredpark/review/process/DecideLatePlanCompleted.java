package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PLAN_IS_GIVEN_UP;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DecideLatePlan;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideLatePlanCompleted")
class DecideLatePlanCompleted implements TaskListener {

  private final DecideLatePlan plan;

  DecideLatePlanCompleted(DecideLatePlan plan) {
    this.plan = plan;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    boolean givenUp = form.choice("decision", Decision.class, "处理意见") == Decision.GIVE_UP;
    var reason = form.text("reason");
    if (givenUp) {
      plan.goOnWithout(park(task), reason);
    } else {
      plan.waitLonger(park(task));
    }
    PLAN_IS_GIVEN_UP.set(task.getExecution(), givenUp);
  }

  private enum Decision {
    WAIT,
    GIVE_UP
  }
}
