package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DraftThreeYearPlan;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("draftThreeYearPlanCompleted")
class DraftThreeYearPlanCompleted implements TaskListener {

  private final DraftThreeYearPlan plan;
  private final PlanRows rows;

  DraftThreeYearPlanCompleted(DraftThreeYearPlan plan, PlanRows rows) {
    this.plan = plan;
    this.rows = rows;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    plan.submit(park(task), rows.targets(form.json("targets")), rows.tasks(form.json("tasks")));
  }
}
