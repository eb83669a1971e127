package org.featuredpark.wholeround;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.testing.CostMeter;
import org.springframework.stereotype.Component;

/** The desks at which the signed-in person finds tasks: only those that are offered to this person. */
@Component
class Desks {

  private final TaskService tasks;
  private final FormService forms;
  private final RepositoryService repository;
  private final CurrentUser user;
  private final CostMeter meter;

  Desks(TaskService tasks, FormService forms, RepositoryService repository, CurrentUser user, CostMeter meter) {
    this.tasks = tasks;
    this.forms = forms;
    this.repository = repository;
    this.user = user;
    this.meter = meter;
  }

  void start(String process, Map<String, Object> form) {
    var model = meter.uncounted(() -> repository.createProcessDefinitionQuery().processDefinitionKey(process)
        .latestVersion().singleResult());
    forms.submitStartForm(model.getId(), form);
  }

  void complete(ApplicationNumber park, String task, Map<String, Object> form) {
    complete(park.value(), task, form);
  }

  void complete(String businessKey, String task, Map<String, Object> form) {
    var own = meter.uncounted(() -> own(businessKey, task));
    if (own.size() != 1) {
      throw new AssertionError(user.id() + " finds " + own.size() + " tasks " + task + " in " + businessKey
          + "; open are " + open(businessKey));
    }
    forms.submitTaskForm(own.get(0).getId(), form);
  }

  boolean isOpen(ApplicationNumber park, String task) {
    return open(park.value()).contains(task);
  }

  List<String> open(String businessKey) {
    return meter.uncounted(() -> of(businessKey).list()).stream().map(Task::getTaskDefinitionKey).sorted().toList();
  }

  /** To whom the open tasks with this key are given by name. */
  List<String> assignees(ApplicationNumber park, String task) {
    return meter.uncounted(() -> of(park.value()).taskDefinitionKey(task).taskAssigned().list()).stream()
        .map(Task::getAssignee).sorted().toList();
  }

  private List<Task> own(String businessKey, String task) {
    var groups = List.copyOf(user.groups());
    return Stream.of(of(businessKey).taskAssignee(user.id()), of(businessKey).taskCandidateGroupIn(groups))
        .flatMap(mine -> mine.taskDefinitionKey(task).list().stream()).toList();
  }

  private TaskQuery of(String businessKey) {
    return tasks.createTaskQuery().active().processInstanceBusinessKey(businessKey);
  }
}
