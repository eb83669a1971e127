package org.featuredpark.workflow;

import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Refuses submitted values that the start form does not have. */
class GuardedStartFormHandler implements StartFormHandler {

  private final StartFormHandler handler;

  GuardedStartFormHandler(StartFormHandler handler) {
    this.handler = handler;
  }

  @Override
  public void submitFormVariables(VariableMap submitted, VariableScope scope) {
    FormFields.ofStart((ExecutionEntity) scope).requireKnown(submitted);
    handler.submitFormVariables(submitted, scope);
  }

  @Override
  public StartFormData createStartFormData(ProcessDefinitionEntity process) {
    return handler.createStartFormData(process);
  }

  @Override
  public void parseConfiguration(
      Element activity, DeploymentEntity deployment, ProcessDefinitionEntity process, BpmnParse parse) {
    handler.parseConfiguration(activity, deployment, process, parse);
  }
}
