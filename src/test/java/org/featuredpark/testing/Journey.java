package org.featuredpark.testing;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.springframework.stereotype.Component;

/** Says what a case passed, what it did not, and whether anything of it still waits. */
@Component
public class Journey {

  private final HistoryService history;
  private final RuntimeService runtime;

  Journey(HistoryService history, RuntimeService runtime) {
    this.history = history;
    this.runtime = runtime;
  }

  /** The journey of the newest case of a process with this business key. */
  public Taken of(String process, String businessKey) {
    var instance = history.createHistoricProcessInstanceQuery()
        .processDefinitionKey(process).processInstanceBusinessKey(businessKey)
        .orderByProcessInstanceStartTime().desc().listPage(0, 1).stream().findFirst()
        .orElseThrow(() -> new AssertionError("No case " + businessKey + " of " + process));
    return new Taken(instance);
  }

  /** What one case did so far. */
  public final class Taken {

    private final HistoricProcessInstance instance;

    private Taken(HistoricProcessInstance instance) {
      this.instance = instance;
    }

    public Taken hasPassed(String... elements) {
      Assertions.assertThat(finished()).contains(elements);
      return this;
    }

    public Taken hasNotPassed(String... elements) {
      Assertions.assertThat(finished()).doesNotContain(elements);
      return this;
    }

    public Taken waitsAt(String... elements) {
      Assertions.assertThat(activities().stream().filter(one -> one.getEndTime() == null)
          .map(HistoricActivityInstance::getActivityId)).contains(elements);
      return this;
    }

    public Taken isEnded() {
      Assertions.assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count())
          .as("case still runs").isZero();
      return this;
    }

    public Taken isNotEnded() {
      Assertions.assertThat(runtime.createProcessInstanceQuery().processInstanceId(instance.getId()).count())
          .as("case has ended").isOne();
      return this;
    }

    private Set<String> finished() {
      return activities().stream().filter(one -> one.getEndTime() != null && !one.isCanceled())
          .map(HistoricActivityInstance::getActivityId).collect(Collectors.toSet());
    }

    private List<HistoricActivityInstance> activities() {
      return history.createHistoricActivityInstanceQuery().processInstanceId(instance.getId()).list();
    }
  }
}
