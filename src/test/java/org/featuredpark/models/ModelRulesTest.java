package org.featuredpark.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every process model owes its readers and the people whose tasks it makes. */
class ModelRulesTest {

  private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

  static List<Path> models() {
    return ModelFiles.bpmn();
  }

  @Test
  void there_is_one_model_for_each_process_of_the_programme() {
    assertThat(models().stream().map(file -> file.getFileName().toString())).containsExactlyInAnyOrder(
        "programme-round.bpmn", "park-lifecycle.bpmn", "application-intake.bpmn", "district-shortlist.bpmn",
        "expert-review.bpmn", "public-notice.bpmn", "objection-handling.bpmn", "construction-monitoring.bpmn",
        "performance-evaluation.bpmn", "recognition.bpmn", "dynamic-exit.bpmn", "appeal.bpmn");
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_process_is_named_and_keeps_its_history(Path file) {
    var process = ModelFiles.process(file).getModelElementsByType(Process.class).iterator().next();

    assertThat(process.isExecutable()).isTrue();
    assertThat(kebab(process.getId())).isEqualTo(file.getFileName().toString().replace(".bpmn", ""));
    assertThat(process.getName()).matches("\\p{IsHan}.*");
    assertThat(process.getCamundaHistoryTimeToLiveString()).isEqualTo("P3650D");
    assertThat(process.getCamundaVersionTag()).isNotBlank();
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_element_has_a_chinese_name(Path file) {
    var named = elements(file, FlowNode.class).filter(node -> node instanceof Activity || node instanceof Event
        || (node instanceof ExclusiveGateway && node.getOutgoing().size() > 1));

    assertThat(named.filter(node -> node.getName() == null || !node.getName().matches("(?s).*\\p{IsHan}.*"))
        .map(FlowElement::getId)).as("without a Chinese name").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_conditional_flow_says_when_it_is_taken(Path file) {
    var choices = elements(file, ExclusiveGateway.class).filter(gateway -> gateway.getOutgoing().size() > 1)
        .flatMap(gateway -> gateway.getOutgoing().stream());

    assertThat(choices.filter(flow -> flow.getName() == null || flow.getName().isBlank()).map(SequenceFlow::getId))
        .as("unnamed choices").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everything_is_drawn(Path file) {
    var model = ModelFiles.process(file);
    var drawn = Stream.concat(
        model.getModelElementsByType(BpmnShape.class).stream().map(shape -> shape.getBpmnElement().getId()),
        model.getModelElementsByType(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()))
        .collect(Collectors.toSet());

    assertThat(elements(file, FlowElement.class).map(FlowElement::getId)).isSubsetOf(drawn);
  }

  @ParameterizedTest
  @MethodSource("models")
  void every_persons_task_has_a_form_people_a_due_date_and_an_escalation(Path file) {
    elements(file, UserTask.class).forEach(task -> {
      assertThat(task.getCamundaFormRef()).as(task.getId()).isEqualTo(task.getId());
      assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
      assertThat(formIds()).as("form of " + task.getId()).contains(task.getId());
      assertThat(task.getCamundaCandidateGroups() != null || task.getCamundaAssignee() != null)
          .as("people of " + task.getId()).isTrue();
      assertThat(task.getCamundaDueDate()).as("due date of " + task.getId()).isNotBlank();
      assertThat(listeners(task)).as("listeners of " + task.getId()).contains("timeout", "complete");
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_called_process_exists_and_is_called_in_its_latest_version(Path file) {
    var processes = models().stream().flatMap(other -> ModelFiles.process(other)
        .getModelElementsByType(Process.class).stream()).map(Process::getId).toList();

    elements(file, CallActivity.class).forEach(call -> {
      assertThat(processes).contains(call.getCalledElement());
      assertThat(call.getAttributeValueNs(CAMUNDA, "calledElementBinding")).as(call.getId()).isEqualTo("latest");
    });
  }

  @ParameterizedTest
  @MethodSource("models")
  void a_diagram_is_read_from_left_to_right(Path file) {
    var model = ModelFiles.process(file);
    var flows = model.getModelElementsByType(BpmnEdge.class).stream()
        .filter(edge -> edge.getBpmnElement() instanceof SequenceFlow).toList();
    var forward = flows.stream().filter(edge -> {
      var points = List.copyOf(edge.getWaypoints());
      return points.get(points.size() - 1).getX() >= points.get(0).getX();
    }).count();

    assertThat(forward).isGreaterThan(flows.size() * 2L / 3);
  }

  private static <T extends FlowElement> Stream<T> elements(Path file, Class<T> type) {
    return ModelFiles.process(file).getModelElementsByType(type).stream()
        .filter(element -> !(element instanceof SubProcess sub) || sub.getName() != null);
  }

  private static Collection<String> listeners(UserTask task) {
    return task.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
        .map(CamundaTaskListener::getCamundaEvent).toList();
  }

  private static List<String> formIds() {
    return ModelFiles.forms().stream().map(file -> FormFile.read(file).id()).toList();
  }

  private static String kebab(String camel) {
    return camel.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
  }
}
