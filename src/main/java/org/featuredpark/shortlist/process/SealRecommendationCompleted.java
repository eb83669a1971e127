package org.featuredpark.shortlist.process;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.shortlist.DistrictRound;
import org.featuredpark.shortlist.ReturnToRanking;
import org.featuredpark.shortlist.SealRecommendation;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("sealRecommendationCompleted")
class SealRecommendationCompleted implements TaskListener {

  private final SealRecommendation sealing;
  private final ReturnToRanking returning;

  SealRecommendationCompleted(SealRecommendation sealing, ReturnToRanking returning) {
    this.sealing = sealing;
    this.returning = returning;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var id = DistrictShortlistProcess.caseOf(task.getExecution());
    var decision = form.choice("decision", HeadDecision.class, "办理意见");
    var returnReason = form.text("returnReason");
    if (decision == HeadDecision.APPROVED) {
      seal(id, form);
    } else {
      returning.send(id, returnReason);
    }
    DistrictShortlistProcess.HEAD_DECISION.set(task.getExecution(), decision);
  }

  private void seal(DistrictRound id, SubmittedForm form) {
    sealing.seal(id, form.text("letterNo"), form.date("letterDate", "推荐函日期"), form.ticked("tableSealed"),
        form.ticked("packageChecked"));
  }
}
