package org.featuredpark.notice.process;

import static org.featuredpark.notice.process.ObjectionHandlingProcess.objection;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.featuredpark.notice.InvestigateObjection;
import org.featuredpark.workflow.SubmittedForm;
import org.springframework.stereotype.Component;

@Component("investigateObjectionCompleted")
class InvestigateObjectionCompleted implements TaskListener {

  private final InvestigateObjection objections;

  InvestigateObjectionCompleted(InvestigateObjection objections) {
    this.objections = objections;
  }

  @Override
  public void notify(DelegateTask task) {
    var form = SubmittedForm.of(task);
    objections.investigate(objection(task.getExecution()), form.text("findings"), form.text("parkStatement"));
  }
}
