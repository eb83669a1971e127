package org.featuredpark.workflow;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/** Lets a form set the fields it shows and nothing else, so that nobody can plant a routing fact. */
@Component
class FormGuardPlugin extends AbstractProcessEnginePlugin {

  @Override
  public void preInit(ProcessEngineConfigurationImpl engine) {
    List<BpmnParseListener> listeners = engine.getCustomPreBPMNParseListeners();
    if (listeners == null) {
      listeners = new ArrayList<>();
      engine.setCustomPreBPMNParseListeners(listeners);
    }
    listeners.add(new GuardForms());
  }

  private static final class GuardForms extends AbstractBpmnParseListener {

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
      var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
      if (task.getCamundaFormDefinitionKey() != null) {
        var guarded = new GuardedForm(task.getTaskFormHandler());
        task.setTaskFormHandler(guarded);
        task.addTaskListener(TaskListener.EVENTNAME_COMPLETE, guarded);
      }
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl start) {
      if (scope instanceof ProcessDefinitionEntity process && process.getStartFormDefinition() != null
          && process.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
        process.setStartFormHandler(new GuardedStartFormHandler(process.getStartFormHandler()));
      }
    }
  }
}
