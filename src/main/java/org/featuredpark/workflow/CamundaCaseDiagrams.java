package org.featuredpark.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
import org.camunda.bpm.engine.task.Task;
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
    var found = new ArrayList<CaseDiagram>();
    var latest = starts.get(0);
    Collections.reverse(starts);
    var passed = starts.stream().flatMap(start -> activities(start).stream()).toList();
    found.add(diagram(latest, passed));
    for (var open = calledBy(passed); !open.isEmpty() && found.size() < MOST_CALLED;) {
      var next = new ArrayList<HistoricProcessInstance>();
      for (var called : open) {
        var steps = activities(called);
        found.add(diagram(called, steps));
        next.addAll(calledBy(steps));
      }
      open = next;
    }
    return found;
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

  private List<HistoricProcessInstance> calledBy(List<HistoricActivityInstance> steps) {
    var ids = steps.stream().filter(step -> step.getEndTime() == null && step.getCalledProcessInstanceId() != null)
        .map(HistoricActivityInstance::getCalledProcessInstanceId).collect(Collectors.toSet());
    return ids.isEmpty() ? List.of() : history.createHistoricProcessInstanceQuery().processInstanceIds(ids)
        .orderByProcessInstanceStartTime().asc().listPage(0, MOST_CALLED);
  }

  private CaseDiagram diagram(HistoricProcessInstance process, List<HistoricActivityInstance> passed) {
    var model = repository.getBpmnModelInstance(process.getProcessDefinitionId());
    var taken = passed.stream().filter(step -> step.getEndTime() != null).map(WayTaken::elementOf)
        .collect(Collectors.toSet());
    return new CaseDiagram(process.getProcessDefinitionId(), process.getProcessDefinitionName(), steps(passed), taken,
        new WayTaken(model, passed).flows(), process.getEndTime() == null ? places(process, model, passed) : List.of());
  }

  private static List<Step> steps(List<HistoricActivityInstance> passed) {
    return passed.stream().filter(step -> step.getEndTime() != null && step.getActivityName() != null)
        .filter(step -> !step.getActivityType().endsWith("Gateway"))
        .filter(step -> WayTaken.elementOf(step).equals(step.getActivityId()))
        .map(step -> new Step(step.getActivityId(), step.getActivityName(), step.getStartTime().toInstant(),
            step.getEndTime().toInstant(), step.isCanceled())).sorted(Comparator.comparing(Step::to)).toList();
  }

  private List<Place> places(HistoricProcessInstance process, BpmnModelInstance model,
      List<HistoricActivityInstance> passed) {
    var since = new LinkedHashMap<String, Instant>();
    passed.stream().filter(step -> step.getEndTime() == null)
        .forEach(step -> since.putIfAbsent(WayTaken.elementOf(step), step.getStartTime().toInstant()));
    var due = tasks.createTaskQuery().processInstanceId(process.getId()).listPage(0, MOST_TASKS).stream()
        .filter(task -> task.getDueDate() != null)
        .collect(Collectors.toMap(Task::getTaskDefinitionKey, task -> task.getDueDate().toInstant(),
            (one, other) -> one.isBefore(other) ? one : other));
    return waitingAt(process).stream().map(id -> place(id, model, since, due)).toList();
  }

  private static Place place(String id, BpmnModelInstance model, Map<String, Instant> since, Map<String, Instant> due) {
    FlowElement element = model.getModelElementById(id);
    return new Place(id, element.getName() == null ? id : element.getName(), since.get(id),
        element instanceof UserTask task ? Actors.of(task) : null,
        due.get(id), element instanceof CallActivity);
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
}
