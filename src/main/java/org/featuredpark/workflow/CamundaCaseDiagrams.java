package org.featuredpark.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.featuredpark.workflow.CaseDiagram.Place;
import org.featuredpark.workflow.CaseDiagram.Step;
import org.springframework.stereotype.Component;

/**
 * Reads ways from the engine's history and places from its runtime, which alone knows a step that waits for a thread.
 *
 * <p>Our own pages tell the engine nobody's name, so its authorizations, under which an applicant sees no process at
 * all, do not apply here.
 */
@Component
class CamundaCaseDiagrams implements CaseDiagrams {

  private static final int MOST_STARTS = 10;
  private static final int MOST_CALLED = 10;
  private static final int MOST_STEPS = 1000;
  private static final int MOST_TASKS = 100;

  private final HistoryService history;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final RepositoryService repository;

  CamundaCaseDiagrams(HistoryService history, RuntimeService runtime, TaskService tasks,
      RepositoryService repository) {
    this.history = history;
    this.runtime = runtime;
    this.tasks = tasks;
    this.repository = repository;
  }

  @Override
  public List<CaseDiagram> of(String process, String businessKey) {
    var starts = history.createHistoricProcessInstanceQuery().processDefinitionKey(process)
        .processInstanceBusinessKey(businessKey).orderByProcessInstanceStartTime().desc().listPage(0, MOST_STARTS);
    if (starts.isEmpty()) {
      return List.of();
    }
    var latest = starts.get(0);
    Collections.reverse(starts);
    var found = new ArrayList<Course>();
    found.add(new Course(latest, starts.stream().flatMap(start -> activities(start).stream()).toList()));
    for (var open = calledBy(found); !open.isEmpty() && found.size() < MOST_CALLED;) {
      var called = open.stream().map(one -> new Course(one, activities(one))).toList();
      found.addAll(called);
      open = calledBy(called);
    }
    var due = dueDates(found);
    return found.stream().map(course -> diagram(course, due)).toList();
  }

  @Override
  public String bpmn(String modelId) {
    try (var model = repository.getProcessModel(modelId)) {
      return new String(model.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The latest steps if there are very many, in the order in which they began. */
  private List<HistoricActivityInstance> activities(HistoricProcessInstance process) {
    var latest = history.createHistoricActivityInstanceQuery().processInstanceId(process.getId())
        .orderByHistoricActivityInstanceStartTime().desc().orderPartiallyByOccurrence().desc()
        .listPage(0, MOST_STEPS);
    Collections.reverse(latest);
    return latest;
  }

  private List<HistoricProcessInstance> calledBy(List<Course> courses) {
    var ids = courses.stream().flatMap(course -> course.passed.stream())
        .filter(step -> step.getEndTime() == null && step.getCalledProcessInstanceId() != null)
        .map(HistoricActivityInstance::getCalledProcessInstanceId).collect(Collectors.toSet());
    return ids.isEmpty() ? List.of() : history.createHistoricProcessInstanceQuery().processInstanceIds(ids)
        .orderByProcessInstanceStartTime().asc().listPage(0, MOST_CALLED);
  }

  private CaseDiagram diagram(Course course, Map<String, Instant> due) {
    var process = course.process;
    var passed = course.passed;
    var model = repository.getBpmnModelInstance(process.getProcessDefinitionId());
    var taken = passed.stream().filter(step -> step.getEndTime() != null).map(WayTaken::elementOf)
        .collect(Collectors.toSet());
    return new CaseDiagram(process.getProcessDefinitionId(), process.getProcessDefinitionName(), steps(passed), taken,
        new WayTaken(model, passed).flows(), process.getEndTime() == null ? places(course, model, due) : List.of());
  }

  private static List<Step> steps(List<HistoricActivityInstance> passed) {
    return passed.stream().filter(step -> step.getEndTime() != null && step.getActivityName() != null)
        .filter(step -> !step.getActivityType().endsWith("Gateway"))
        .filter(step -> WayTaken.elementOf(step).equals(step.getActivityId()))
        .map(step -> new Step(step.getActivityId(), step.getActivityName(), step.getStartTime().toInstant(),
            step.getEndTime().toInstant(), step.isCanceled())).sorted(Comparator.comparing(Step::to)).toList();
  }

  private List<Place> places(Course course, BpmnModelInstance model, Map<String, Instant> due) {
    var since = new HashMap<String, Instant>();
    course.passed.stream().filter(step -> step.getEndTime() == null)
        .forEach(step -> since.putIfAbsent(WayTaken.elementOf(step), step.getStartTime().toInstant()));
    return waitingAt(course.process).stream()
        .map(id -> place(model.getModelElementById(id), since.get(id), due.get(course.process.getId() + id))).toList();
  }

  private static Place place(FlowElement element, Instant since, Instant due) {
    var id = element.getId();
    return new Place(id, element.getName() == null ? id : element.getName(), since,
        element instanceof UserTask task ? Actors.of(task) : null, due, element instanceof CallActivity);
  }

  /** When the open tasks are due that are due first, by process and element. */
  private Map<String, Instant> dueDates(List<Course> courses) {
    var ids = courses.stream().map(course -> course.process.getId()).toArray(String[]::new);
    return tasks.createTaskQuery().processInstanceIdIn(ids).listPage(0, MOST_TASKS).stream()
        .filter(task -> task.getDueDate() != null)
        .collect(Collectors.toMap(task -> task.getProcessInstanceId() + task.getTaskDefinitionKey(),
            task -> task.getDueDate().toInstant(), (one, other) -> one.isBefore(other) ? one : other));
  }

  private Set<String> waitingAt(HistoricProcessInstance process) {
    var tree = runtime.getActivityInstance(process.getId());
    return tree == null ? Set.of()
        : leaves(tree).map(WayTaken::elementOf).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Stream<String> leaves(ActivityInstance tree) {
    var waiting = Stream.of(tree.getChildTransitionInstances()).map(transition -> transition.getActivityId());
    var children = tree.getChildActivityInstances();
    var inside = children.length == 0 && tree.getChildTransitionInstances().length == 0
        ? Stream.of(tree.getActivityId()) : Stream.of(children).flatMap(CamundaCaseDiagrams::leaves);
    return Stream.concat(waiting, inside);
  }

  /** A process and what it did, in the order in which it began. */
  private record Course(HistoricProcessInstance process, List<HistoricActivityInstance> passed) {
  }
}
