package org.featuredpark.testing;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.featuredpark.calendar.SimulatedTime;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Drives cases as people and time would: finishes tasks through their forms, fires timers by element, runs jobs. */
@Component
public class Driver {

  private final RuntimeService runtime;
  private final TaskService tasks;
  private final FormService forms;
  private final ManagementService management;
  private final SimulatedTime time;

  Driver(RuntimeService runtime, TaskService tasks, FormService forms, ManagementService management,
      SimulatedTime time) {
    this.runtime = runtime;
    this.tasks = tasks;
    this.forms = forms;
    this.management = management;
    this.time = time;
  }

  public ProcessInstance start(String process, String businessKey, Map<String, Object> facts) {
    return runtime.startProcessInstanceByKey(process, businessKey, facts);
  }

  public void send(String message, String businessKey, Map<String, Object> facts) {
    runtime.createMessageCorrelation(message).processInstanceBusinessKey(businessKey)
        .setVariables(facts).correlateExclusively();
  }

  /** The one open task with this key in a case, whoever it is offered to. */
  public Task task(String businessKey, String taskKey) {
    var found = tasksOf(businessKey, taskKey);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " open tasks " + taskKey + " in " + businessKey + "; open: "
          + openTasks(businessKey));
    }
    return found.get(0);
  }

  public List<Task> tasksOf(String businessKey, String taskKey) {
    return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).taskDefinitionKey(taskKey).list();
  }

  /** What stands at the head of a task's form. */
  public String brief(String businessKey, String taskKey) {
    return (String) tasks.getVariable(task(businessKey, taskKey).getId(), "brief");
  }

  public List<String> openTasks(String businessKey) {
    return tasks.createTaskQuery().processInstanceBusinessKey(businessKey).list().stream()
        .map(Task::getTaskDefinitionKey).sorted().toList();
  }

  /** Finishes a task as Tasklist does: through its form, so that only the form's fields are taken. */
  public void complete(String businessKey, String taskKey, Map<String, Object> form) {
    complete(task(businessKey, taskKey), form);
  }

  public void complete(Task task, Map<String, Object> form) {
    forms.submitTaskForm(task.getId(), form);
  }

  /** Moves the clock to when the timer is due, if it is still ahead, and fires it. */
  public void fireTimer(String businessKey, String timerId) {
    var job = timer(businessKey, timerId);
    var due = job.getDuedate().toInstant();
    if (due.isAfter(time.now())) {
      time.moveTo(due);
    }
    management.executeJob(job.getId());
  }

  public Job timer(String businessKey, String timerId) {
    var found = timers(businessKey, timerId);
    if (found.size() != 1) {
      throw new AssertionError(found.size() + " timers " + timerId + " in " + businessKey);
    }
    return found.get(0);
  }

  public List<Job> timers(String businessKey, String timerId) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
        .flatMap(instance -> management.createJobQuery()
            .processInstanceId(instance.getId()).activityId(timerId).list().stream())
        .toList();
  }

  /** Runs the jobs of a case that wait for a thread, not for time, until none is left. */
  public void runJobs(String businessKey) {
    for (var jobs = messages(businessKey); !jobs.isEmpty(); jobs = messages(businessKey)) {
      jobs.forEach(job -> management.executeJob(job.getId()));
    }
  }

  private List<Job> messages(String businessKey) {
    return runtime.createProcessInstanceQuery().processInstanceBusinessKey(businessKey).list().stream()
        .flatMap(instance -> management.createJobQuery()
            .processInstanceId(instance.getId()).messages().withRetriesLeft().list().stream())
        .toList();
  }

  public String today() {
    return BeijingTime.format(BeijingTime.dateOf(time.now()));
  }
}
