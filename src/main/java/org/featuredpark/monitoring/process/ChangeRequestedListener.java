package org.featuredpark.monitoring.process;

import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.ADMISSIBLE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.CHANGE;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.EXTENSION;
import static org.featuredpark.monitoring.process.ConstructionMonitoringProcess.GRANTED;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.featuredpark.workflow.ProcessVariable;
import org.springframework.stereotype.Component;

/** Takes the facts that came with the message into the change's own scope, where the next request cannot reach them. */
@Component("changeRequested")
class ChangeRequestedListener implements ExecutionListener {

  @Override
  public void notify(DelegateExecution execution) {
    take(execution, CHANGE);
    take(execution, EXTENSION);
    execution.setVariableLocal(ADMISSIBLE.name(), ADMISSIBLE.raw(false));
    execution.setVariableLocal(GRANTED.name(), GRANTED.raw(false));
  }

  private static <T> void take(DelegateExecution execution, ProcessVariable<T> fact) {
    var value = fact.of(execution);
    execution.removeVariable(fact.name());
    execution.setVariableLocal(fact.name(), fact.raw(value));
  }
}
