package org.featuredpark.workflow;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;

/**
 * Tells which sequence flows a case took. The engine keeps elements and not flows, so an element is taken to have been
 * reached from whichever of its predecessors was left last before it began.
 */
final class WayTaken {

  private static final String BODY = "#multiInstanceBody";

  private final BpmnModelInstance model;
  private final List<HistoricActivityInstance> passed;

  /** @param passed in the order in which they began */
  WayTaken(BpmnModelInstance model, List<HistoricActivityInstance> passed) {
    this.model = model;
    this.passed = passed;
  }

  Set<String> flows() {
    var taken = new HashSet<String>();
    for (int i = 0; i < passed.size(); i++) {
      if (model.getModelElementById(elementOf(passed.get(i))) instanceof FlowNode node) {
        into(node, passed.subList(0, i), passed.get(i)).forEach(flow -> taken.add(flow.getId()));
      }
    }
    return taken;
  }

  private static List<SequenceFlow> into(FlowNode node, List<HistoricActivityInstance> earlier,
      HistoricActivityInstance reached) {
    var incoming = List.copyOf(node.getIncoming());
    Predicate<HistoricActivityInstance> left = one -> one.getEndTime() != null && !one.isCanceled()
        && !one.getEndTime().toInstant().isAfter(reached.getStartTime().toInstant());
    if (node instanceof ParallelGateway) {
      return incoming.stream()
          .filter(flow -> earlier.stream().filter(left).anyMatch(one -> comesFrom(flow, one))).toList();
    }
    var last = earlier.stream().filter(left)
        .filter(one -> incoming.stream().anyMatch(flow -> comesFrom(flow, one)))
        .max(Comparator.comparing(HistoricActivityInstance::getEndTime));
    return last.stream().flatMap(one -> incoming.stream().filter(flow -> comesFrom(flow, one))).toList();
  }

  private static boolean comesFrom(SequenceFlow flow, HistoricActivityInstance one) {
    return Objects.equals(flow.getSource().getId(), elementOf(one));
  }

  /** The body of a repeated activity is the same shape on the picture. */
  static String elementOf(HistoricActivityInstance one) {
    return elementOf(one.getActivityId());
  }

  static String elementOf(String activityId) {
    return activityId.endsWith(BODY) ? activityId.substring(0, activityId.length() - BODY.length()) : activityId;
  }
}
