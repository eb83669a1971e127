package org.featuredpark.review.process;

import static org.featuredpark.review.process.ExpertReviewProcess.PANEL_COMPLETE;
import static org.featuredpark.review.process.ExpertReviewProcess.park;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.review.DeclareConflict;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("declareConflictCompleted")
class DeclareConflictCompleted implements TaskListener {

  private final DeclareConflict conflict;

  DeclareConflictCompleted(DeclareConflict conflict) {
    this.conflict = conflict;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var declaration = form.choice("declaration", Declaration.class, "回避申报");
    var reason = form.text("reason");
    if (declaration == Declaration.NONE) {
      conflict.none(park(task), task.getAssignee());
    } else {
      conflict.recuse(park(task), task.getAssignee(), reason);
      PANEL_COMPLETE.set(task.getExecution(), false);
    }
  }

  private enum Declaration {
    NONE,
    RECUSE
  }
}
