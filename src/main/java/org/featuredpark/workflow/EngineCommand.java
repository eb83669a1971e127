package org.featuredpark.workflow;

import org.camunda.bpm.engine.impl.context.Context;
import org.featuredpark.identity.RunningProcess;
import org.springframework.stereotype.Component;

/** A thread is inside a step of a process while the engine executes a piece of a model on it. */
@Component
class EngineCommand implements RunningProcess {

  @Override
  public boolean isActive() {
    return Context.getBpmnExecutionContext() != null || Context.getCoreExecutionContext() != null;
  }
}
