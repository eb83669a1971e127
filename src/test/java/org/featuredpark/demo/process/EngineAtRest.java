package org.featuredpark.demo.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;

/** What the engine has left to do when the story is over. */
public final class EngineAtRest {

  private final ApplicationContext system;

  public EngineAtRest(ApplicationContext system) {
    this.system = system;
  }

  /** No job is due, none failed, and nothing that is open or done lies after this moment. */
  public void isAt(Instant now) {
    var jobs = system.getBean(ManagementService.class);
    assertThat(jobs.createJobQuery().duedateLowerThan(Date.from(now)).list()).isEmpty();
    assertThat(jobs.createJobQuery().withException().list()).isEmpty();
    assertThat(jobs.createJobQuery().executable().list()).isEmpty();
    assertThat(system.getBean(RuntimeService.class).createIncidentQuery().list()).isEmpty();
    assertThat(system.getBean(TaskService.class).createTaskQuery().taskCreatedAfter(Date.from(now)).list()).isEmpty();
    assertThat(system.getBean(HistoryService.class).createHistoricProcessInstanceQuery()
        .startedAfter(Date.from(now)).list()).isEmpty();
  }

  /** The names of the open tasks that were due before this moment. */
  public List<String> overdue(Instant now) {
    return system.getBean(TaskService.class).createTaskQuery().dueBefore(Date.from(now)).list().stream()
        .map(Task::getName).toList();
  }
}
