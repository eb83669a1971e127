package org.featuredpark.wholeround;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Everything in the engine that has not come to its end: nothing may hide in it. */
@Component
class StillThere {

  private final RuntimeService runtime;
  private final RepositoryService repository;
  private final TaskService tasks;
  private final ManagementService management;

  StillThere(RuntimeService runtime, RepositoryService repository, TaskService tasks,
      ManagementService management) {
    this.runtime = runtime;
    this.repository = repository;
    this.tasks = tasks;
    this.management = management;
  }

  /** The business keys of all running cases, by process. */
  Map<String, List<String>> cases() {
    return runtime.createProcessInstanceQuery().list().stream().collect(groupingBy(
        one -> repository.getProcessDefinition(one.getProcessDefinitionId()).getKey(),
        mapping(ProcessInstance::getBusinessKey, toList())));
  }

  List<String> openTasks() {
    return tasks.createTaskQuery().list().stream().map(Task::getTaskDefinitionKey).toList();
  }

  /** What each job is for, and in whose case. */
  List<String> jobs() {
    return management.createJobQuery().list().stream()
        .map(job -> element(job) + " " + caseOf(job)).toList();
  }

  long incidents() {
    return runtime.createIncidentQuery().count();
  }

  private String element(Job job) {
    return management.createJobDefinitionQuery().jobDefinitionId(job.getJobDefinitionId()).singleResult()
        .getActivityId();
  }

  private String caseOf(Job job) {
    return runtime.createProcessInstanceQuery().processInstanceId(job.getProcessInstanceId()).singleResult()
        .getBusinessKey();
  }
}
