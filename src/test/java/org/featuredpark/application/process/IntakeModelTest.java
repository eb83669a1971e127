package org.featuredpark.application.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.junit.jupiter.api.Test;

/** The names in code and the names in the model are the same names. */
class IntakeModelTest {

  private static final Set<String> NO_ELEMENTS = Set.of("KEY", "MESSAGE_RESUBMITTED");

  private final BpmnModelInstance model =
      Bpmn.readModelFromFile(new File("processes/application/application-intake.bpmn"));

  @Test
  void every_name_in_code_is_in_the_model() {
    var elements = model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId).toList();

    assertThat(model.getModelElementsByType(Process.class)).extracting(Process::getId)
        .containsExactly(ApplicationIntakeProcess.KEY);
    assertThat(model.getModelElementsByType(Message.class)).extracting(Message::getName)
        .containsExactly(ApplicationIntakeProcess.MESSAGE_RESUBMITTED);
    assertThat(elements).containsAll(Arrays.stream(ApplicationIntakeProcess.class.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
        .filter(field -> !NO_ELEMENTS.contains(field.getName()))
        .map(IntakeModelTest::value).toList());
  }

  private static String value(Field field) {
    try {
      return (String) field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
