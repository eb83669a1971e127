package org.featuredpark.demo.process;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskCountByCandidateGroupResult;
import org.camunda.bpm.engine.task.TaskQuery;
import org.featuredpark.demo.Demo;
import org.featuredpark.demo.OpenTasks;

@Demo
class OpenTasksOfTheEngine implements OpenTasks {

  private static final int MOST = 200;

  private final TaskService tasks;
  private final RuntimeService runtime;

  OpenTasksOfTheEngine(TaskService tasks, RuntimeService runtime) {
    this.tasks = tasks;
    this.runtime = runtime;
  }

  @Override
  public Map<String, List<Waiting>> of(Set<String> groups, Set<String> users) {
    var owned = new HashMap<String, List<Task>>();
    // The report says in one query which groups have any, so that only those are looked at more closely.
    tasks.createTaskReport().taskCountByCandidateGroup().stream().map(TaskCountByCandidateGroupResult::getGroupName)
        .filter(Predicate.not(Predicate.isEqual(null))).filter(groups::contains)
        .forEach(group -> owned.put(group, open().taskCandidateGroup(group).listPage(0, MOST)));
    owned.putAll(open().taskAssigneeIn(users.toArray(String[]::new)).listPage(0, MOST).stream()
        .collect(groupingBy(Task::getAssignee)));
    var cases = casesOf(owned.values());
    return owned.entrySet().stream().collect(toMap(Map.Entry::getKey, entry -> named(entry.getValue(), cases)));
  }

  private TaskQuery open() {
    return tasks.createTaskQuery().active();
  }

  private Map<String, String> casesOf(Collection<List<Task>> owned) {
    var instances = owned.stream().flatMap(List::stream).map(Task::getProcessInstanceId).collect(toSet());
    return instances.isEmpty() ? Map.of() : runtime.createProcessInstanceQuery().processInstanceIds(instances).list()
        .stream().collect(toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
  }

  private static List<Waiting> named(List<Task> tasks, Map<String, String> cases) {
    return tasks.stream().collect(groupingBy(Task::getName, TreeMap::new,
            mapping(task -> cases.get(task.getProcessInstanceId()), toList())))
        .entrySet().stream().map(kind -> new Waiting(kind.getKey(), kind.getValue().stream().sorted().toList()))
        .toList();
  }
}
