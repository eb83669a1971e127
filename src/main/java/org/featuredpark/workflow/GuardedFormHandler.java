package org.featuredpark.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Refuses submitted values that the task's form does not have. */
class GuardedFormHandler implements TaskFormHandler {

  private final TaskFormHandler handler;

  GuardedFormHandler(TaskFormHandler handler) {
    this.handler = handler;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    FormFields.of((TaskEntity) scope).requireKnown(submitted);
    handler.submitFormVariables(submitted, scope);
  }

  @Override
  public TaskFormData createTaskForm(TaskEntity task) {
    return handler.createTaskForm(task);
  }

  @Override
  public void parseConfiguration(
      Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
    handler.parseConfiguration(activity, deployment, process, parse);
  }
}
