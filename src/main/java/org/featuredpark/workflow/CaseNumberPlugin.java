package org.featuredpark.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.el.ExpressionManager;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Describes every task by its case's number, the one fact about its case that a task list is sent with the task. */
@Component
class CaseNumberPlugin extends AbstractProcessEnginePlugin {

  private static final String NUMBER = "${execution.processBusinessKey}";

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      engine.setCustomPreBPMNParseListeners(listeners);
    }
    listeners.add(new DescribeTasks(engine));
  }

  private static final class DescribeTasks extends AbstractBpmnParseListener {

    private final ProcessEngineConfigurationImpl engine;

    private DescribeTasks(ProcessEngineConfigurationImpl engine) {
      this.engine = engine;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      ExpressionManager expressions = engine.getExpressionManager();
      ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition()
          .setDescriptionExpression(expressions.createExpression(NUMBER));
    }
  }
}
