package org.featuredpark.notice.process;

import static org.featuredpark.notice.process.ObjectionHandlingProcess.objection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.DecideObjection;
import org.featuredpark.notice.ObjectionOutcome;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("decideObjectionCompleted")
class DecideObjectionCompleted implements TaskListener {

  private final DecideObjection objections;

  DecideObjectionCompleted(DecideObjection objections) {
    this.objections = objections;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    var outcome = form.choice("decision", ObjectionOutcome.class, "决定");
    objections.decide(objection(task.getExecution()), outcome, form.text("reasons"));
    ObjectionHandlingProcess.OUTCOME.set(task.getExecution(), outcome);
  }
}
