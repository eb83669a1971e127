package org.featuredpark.monitoring.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.featuredpark.workflow.ProcessVariable;
import org.junit.jupiter.api.Test;

class ConstructionMonitoringModelTest {

  private static final File FILE = new File("processes/monitoring/construction-monitoring.bpmn");

  private final BpmnModelInstance model = Bpmn.readModelFromFile(FILE);

  @Test
  void the_code_knows_every_persons_task_by_the_models_name() {
    assertThat(model.getModelElementsByType(UserTask.class)).extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(texts().filter(text -> model.getModelElementById(text) instanceof UserTask)
            .toList()).hasSize(10);
  }

  @Test
  void the_code_sends_every_message_that_the_model_takes() {
    assertThat(model.getModelElementsByType(Message.class)).extracting(Message::getName)
        .containsExactlyInAnyOrderElementsOf(texts().filter(text -> text.startsWith("park.")).toList());
  }

  @Test
  void the_model_decides_by_the_facts_that_the_code_sets() {
    var conditions = model.getModelElementsByType(ConditionExpression.class).stream()
        .map(ConditionExpression::getTextContent).filter(text -> !text.contains("("))
        .map(text -> text.substring(2, text.length() - 1)).toList();
    assertThat(conditions).isNotEmpty().isSubsetOf(variables());
  }

  private static Stream<String> texts() {
    return Arrays.stream(ConstructionMonitoringProcess.class.getFields())
        .filter(field -> field.getType() == String.class && Modifier.isStatic(field.getModifiers()))
        .map(ConstructionMonitoringModelTest::value).map(String.class::cast);
  }

  private static List<String> variables() {
    return Arrays.stream(ConstructionMonitoringProcess.class.getFields())
        .filter(field -> field.getType() == ProcessVariable.class)
        .map(ConstructionMonitoringModelTest::value).map(Object::toString).toList();
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
