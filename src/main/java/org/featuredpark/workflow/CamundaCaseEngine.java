package org.featuredpark.workflow;

import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.springframework.stereotype.Component;

@Component
class CamundaCaseEngine implements CaseEngine {

  private final RuntimeService runtime;
  private final ManagementService management;

  CamundaCaseEngine(RuntimeService runtime, ManagementService management) {
    this.runtime = runtime;
    this.management = management;
  }

  @Override
  public void start(String process, String businessKey, Map<String, Object> facts) {
    runtime.startProcessInstanceByKey(process, businessKey, facts);
  }

  @Override
  public void startBefore(String process, String businessKey, String elementId, Map<String, Object> facts) {
    runtime.createProcessInstanceByKey(process).businessKey(businessKey).setVariables(facts)
        .startBeforeActivity(elementId).execute();
  }

  @Override
  public void send(String message, String businessKey, Map<String, Object> facts) {
    try {
      runtime.createMessageCorrelation(message)
          .processInstanceBusinessKey(businessKey)
          .setVariables(facts)
          .correlateExclusively();
    } catch (MismatchingMessageCorrelationException nobody) {
      throw new NotWaiting(message, businessKey, nobody);
    }
  }

  @Override
  public void startByMessage(String message, String businessKey, Map<String, Object> facts) {
    runtime.startProcessInstanceByMessage(message, businessKey, facts);
  }

  @Override
  public boolean waitsFor(String message, String businessKey) {
    return runtime.createExecutionQuery()
        .processInstanceBusinessKey(businessKey)
        .messageEventSubscriptionName(message)
        .count() > 0;
  }

  @Override
  public void rescheduleTimers(String businessKey, String timerId) {
    runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
        .flatMap(instance -> management.createJobQuery()
            .processInstanceId(instance.getId()).activityId(timerId).timers().list().stream())
        .map(Job::getId)
        .forEach(id -> management.recalculateJobDuedate(id, false));
  }

  @Override
  public boolean isRunning(String process, String businessKey) {
    return runtime.createProcessInstanceQuery()
        .processDefinitionKey(process).processInstanceBusinessKey(businessKey).count() > 0;
  }
}
