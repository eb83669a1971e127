package org.featuredpark.demo.process;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.featuredpark.demo.ActingAs;
import org.featuredpark.demo.Demo;
import org.featuredpark.demo.Desk;
import org.featuredpark.demo.Person;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.workflow.NextTimer;

@Demo
class EngineDesk implements Desk {

  private static final int AT_ONCE = 100;

  private final TaskService tasks;
  private final RuntimeService runtime;
  private final FormService forms;
  private final RepositoryService repository;
  private final ManagementService management;
  private final NextTimer nextTimer;

  EngineDesk(TaskService tasks, RuntimeService runtime, FormService forms, RepositoryService repository,
      ManagementService management, NextTimer nextTimer) {
    this.tasks = tasks;
    this.runtime = runtime;
    this.forms = forms;
    this.repository = repository;
    this.management = management;
    this.nextTimer = nextTimer;
  }

  @Override
  public void start(String process, Map<String, ?> form) {
    var model = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult();
    forms.submitStartForm(model.getId(), new HashMap<>(form));
  }

  @Override
  public boolean isOpen(String businessKey, String task) {
    return of(businessKey).taskDefinitionKey(task).count() > 0;
  }

  @Override
  public List<String> assignees(String businessKey, String task) {
    return of(businessKey).taskDefinitionKey(task).taskAssigned().list().stream().map(Task::getAssignee)
        .filter(Objects::nonNull).sorted().toList();
  }

  @Override
  public List<Waiting> waiting(Collection<String> kinds) {
    var open = tasks.createTaskQuery().taskDefinitionKeyIn(kinds.toArray(String[]::new)).active().list();
    if (open.isEmpty()) {
      return List.of();
    }
    var keys = runtime.createProcessInstanceQuery()
        .processInstanceIds(open.stream().map(Task::getProcessInstanceId).collect(toSet())).list().stream()
        .collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    return open.stream().map(task -> waiting(task, keys.get(task.getProcessInstanceId())))
        .sorted(comparing(Waiting::businessKey).thenComparing(Waiting::task)).toList();
  }

  private static Waiting waiting(Task task, String businessKey) {
    var due = Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null);
    return new Waiting(businessKey, task.getTaskDefinitionKey(),
        BeijingTime.dateOf(task.getCreateTime().toInstant()), due);
  }

  @Override
  public void complete(Person person, String businessKey, String task, Map<String, ?> form) {
    var mine = of(businessKey).taskDefinitionKey(task).list().stream()
        .filter(one -> one.getAssignee() == null || one.getAssignee().equals(person.userId())).findFirst()
        .orElseThrow(() -> new IllegalStateException("No task " + task + " for " + person.userId() + " in "
            + businessKey + "; open are " + of(businessKey).list().stream().map(Task::getTaskDefinitionKey).toList()));
    ActingAs.person(person, () -> {
      tasks.setAssignee(mine.getId(), person.userId());
      forms.submitTaskForm(mine.getId(), new HashMap<>(form));
    });
  }

  @Override
  public Optional<Instant> nextTimer() {
    return nextTimer.dueAt();
  }

  @Override
  public void runDue() {
    for (var due = due(); !due.isEmpty(); due = due()) {
      due.forEach(this::run);
    }
  }

  private void run(Job job) {
    // One job may have made another one needless.
    if (management.createJobQuery().jobId(job.getId()).count() > 0) {
      management.executeJob(job.getId());
    }
  }

  private List<Job> due() {
    return management.createJobQuery().executable().active().orderByJobDuedate().asc().listPage(0, AT_ONCE);
  }

  private TaskQuery of(String businessKey) {
    return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).active();
  }
}
