package org.featuredpark.evaluation.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.Task;
import org.featuredpark.evaluation.GradeDecision;
import org.featuredpark.workflow.ProcessVariable;
import org.junit.jupiter.api.Test;

class PerformanceEvaluationModelTest {

  private static final File FILE = new File("processes/evaluation/performance-evaluation.bpmn");

  private final BpmnModelInstance model = Bpmn.readModelFromFile(FILE);

  @Test
  void the_code_knows_the_process_and_its_steps_by_the_models_names() {
    var named = constants(String.class);
    var steps = model.getModelElementsByType(Task.class).stream().map(Task::getId).toList();

    assertThat(model.getModelElementsByType(Process.class)).extracting(Process::getId)
        .containsExactly(PerformanceEvaluationProcess.KEY);
    assertThat(named).containsAll(steps);
    assertThat(named).filteredOn(name -> !name.equals(PerformanceEvaluationProcess.KEY))
        .allSatisfy(name -> assertThat((Object) model.getModelElementById(name)).isInstanceOf(FlowNode.class));
  }

  @Test
  void the_model_decides_by_the_facts_that_the_code_sets() {
    var facts = conditions().map(text -> text.split(" ", 2)[0]).toList();

    assertThat(facts).isNotEmpty().isSubsetOf(constants(ProcessVariable.class));
  }

  @Test
  void the_model_compares_with_words_that_the_code_and_the_rule_can_say() {
    assertThat(wordsFor("gradeDecision")).isSubsetOf(names(GradeDecision.values()));
    assertThat(wordsFor("outcome")).isSubsetOf(names(PerformanceEvaluationProcess.Outcome.values()));
    // Whatever else the rule says is a failure to take part.
    assertThat(wordsFor("participation")).containsExactlyInAnyOrder("PROCEED", "CURE", "WAIVED");
  }

  private Set<String> wordsFor(String fact) {
    var comparison = Pattern.compile(fact + " == '(\\w+)'");
    return conditions().map(comparison::matcher).filter(found -> found.matches()).map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  private Stream<String> conditions() {
    return model.getModelElementsByType(ConditionExpression.class).stream()
        .map(ConditionExpression::getTextContent).map(text -> text.substring(2, text.length() - 1));
  }

  private static List<String> names(Enum<?>... values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }

  private static List<String> constants(Class<?> type) {
    return Arrays.stream(PerformanceEvaluationProcess.class.getFields()).filter(field -> field.getType() == type)
        .map(PerformanceEvaluationModelTest::value).map(Object::toString).toList();
  }

  private static Object value(Field field) {
    try {
      return field.get(null);
    } catch (IllegalAccessException hidden) {
      throw new IllegalStateException(hidden);
    }
  }
}
