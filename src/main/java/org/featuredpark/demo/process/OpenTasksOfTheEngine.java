package org.featuredpark.demo.process;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.camunda.bpm.engine.task.TaskQuery;
import org.featuredpark.demo.Demo;
import org.featuredpark.demo.OpenTasks;

@Demo
class OpenTasksOfTheEngine implements OpenTasks {

  private static final int MOST = 200;

  private final TaskService tasks;

  OpenTasksOfTheEngine(TaskService tasks) {
    this.tasks = tasks;
  }

  @Override
  public Map<String, List<Waiting>> of(Set<String> groups, Set<String> users) {
    var waiting = new HashMap<String, List<Waiting>>();
    // The report says in one query which groups have any, so that only those are looked at more closely.
    tasks.createTaskReport().taskCountByCandidateGroup().stream().map(TaskCountByCandidateGroupResult::getGroupName)
        .filter(Predicate.not(Predicate.isEqual(null))).filter(groups::contains)
        .forEach(group -> waiting.put(group, named(open().taskCandidateGroup(group))));
    var assigned = open().taskAssigneeIn(users.toArray(String[]::new)).listPage(0, MOST).stream()
        .collect(groupingBy(Task::getAssignee));
    assigned.forEach((user, own) -> waiting.put(user, named(own)));
    return waiting;
  }

  private TaskQuery open() {
    return tasks.createTaskQuery().active();
  }

  private static List<Waiting> named(TaskQuery query) {
    return named(query.listPage(0, MOST));
  }

  private static List<Waiting> named(List<Task> tasks) {
    return tasks.stream().collect(groupingBy(Task::getName, TreeMap::new, counting())).entrySet().stream()
        .map(kind -> new Waiting(kind.getKey(), kind.getValue())).toList();
  }
}
