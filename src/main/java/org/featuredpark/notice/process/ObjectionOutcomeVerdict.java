package org.featuredpark.notice.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.notice.ObjectionEffect;
import org.featuredpark.workflow.DecisionStep;
import org.springframework.stereotype.Component;

@Component("objectionOutcomeVerdict")
class ObjectionOutcomeVerdict implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    ObjectionHandlingProcess.EFFECT.set(execution,
        ObjectionEffect.valueOf((String) DecisionStep.row(execution).get("effect")));
  }
}
