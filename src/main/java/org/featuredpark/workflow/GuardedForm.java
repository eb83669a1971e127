package org.featuredpark.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.TaskFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.TaskFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/**
 * Refuses submitted values that the task's form does not have, and leaves none of them in the case: what the
 * task's own listener did not take was not asked for by the decision made.
 */
class GuardedForm implements TaskFormHandler, TaskListener {

  private final TaskFormHandler handler;
  // A form belongs to its model's deployment, so one reading serves all tasks of this definition.
  private volatile FormFields fields;

  GuardedForm(TaskFormHandler handler) {
    this.handler = handler;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    fieldsOf((TaskEntity) scope).requireKnown(submitted);
    handler.submitFormVariables(submitted, scope);
  }

  /** Comes after the listeners of the model. */
  @Override
  public void notify(DelegateTask task) {
    task.removeVariables(fieldsOf(task).keys());
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

  private FormFields fieldsOf(DelegateTask task) {
    if (fields == null) {
      fields = FormFields.of(task);
    }
    return fields;
  }
}
