package org.featuredpark.workflow;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.NotFound;

/** Every access asks the engine anew whether the task is offered to the person: one given away is gone at once. */
@UseCase
@RequiresRole({Role.APPLICANT, Role.DISTRICT_OFFICER, Role.DISTRICT_HEAD, Role.CITY_OFFICER, Role.CITY_HEAD})
class OfferedTasks implements PersonTasks {

  private final TaskService tasks;
  private final FormService forms;
  private final RuntimeService runtime;
  private final CurrentUser user;

  OfferedTasks(TaskService tasks, FormService forms, RuntimeService runtime, CurrentUser user) {
    this.tasks = tasks;
    this.forms = forms;
    this.runtime = runtime;
    this.user = user;
  }

  @Override
  public List<PersonTask> list(int limit) {
    return described(offered(), limit);
  }

  @Override
  public List<PersonTask> ofCase(String caseNumber, int limit) {
    return described(offered().processInstanceBusinessKey(caseNumber), limit);
  }

  private List<PersonTask> described(TaskQuery query, int limit) {
    var found = query.orderByDueDate().asc().orderByTaskCreateTime().asc().listPage(0, limit);
    var cases = casesOf(found);
    return found.stream().filter(task -> cases.containsKey(task.getProcessInstanceId()))
        .map(task -> describe(task, cases)).toList();
  }

  @Override
  public TaskForm form(String taskId) {
    var task = find(taskId);
    var schema = TaskFormSchema.read(forms.getDeployedTaskForm(task.getId()));
    var shown = tasks.getVariablesTyped(task.getId(), schema.names(), true);
    return new TaskForm(describe(task, casesOf(List.of(task))), schema.asMap(), FormValues.toPage(shown));
  }

  @Override
  public void complete(String taskId, Map<String, Object> entered) {
    forms.submitTaskForm(find(taskId).getId(), FormValues.toEngine(entered));
  }

  private Task find(String taskId) {
    var task = offered().taskId(taskId).singleResult();
    if (task == null) {
      throw new NotFound("没有找到该待办，可能已由同事办理或已不再需要。");
    }
    return task;
  }

  /** The role that every call demands is held through a group, so the list of groups is never empty. */
  private TaskQuery offered() {
    return tasks.createTaskQuery().active().taskCandidateGroupIn(List.copyOf(user.groups()));
  }

  /** The numbers of the cases that the tasks belong to; a case that ended meanwhile has none. */
  private Map<String, String> casesOf(List<Task> found) {
    if (found.isEmpty()) {
      return Map.of();
    }
    var instances = found.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
    return runtime.createProcessInstanceQuery().processInstanceIds(instances).list().stream()
        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private static PersonTask describe(Task task, Map<String, String> cases) {
    return new PersonTask(task.getId(), task.getName(), cases.get(task.getProcessInstanceId()),
        task.getCreateTime().toInstant(), task.getDueDate() == null ? null : task.getDueDate().toInstant());
  }
}
