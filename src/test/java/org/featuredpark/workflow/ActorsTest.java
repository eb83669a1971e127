package org.featuredpark.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever a model asks to act has a name that an applicant understands. */
class ActorsTest {

  @TestFactory
  List<DynamicTest> every_task_of_every_model_has_an_actor() throws IOException {
    try (var models = Files.walk(Path.of("processes"))) {
      var tasks = models.filter(path -> path.toString().endsWith(".bpmn"))
          .flatMap(path -> Bpmn.readModelFromFile(path.toFile()).getModelElementsByType(UserTask.class).stream())
          .map(task -> DynamicTest.dynamicTest(task.getId(), () -> {
            assertThatCode(() -> Actors.of(task)).doesNotThrowAnyException();
            assertThat(Actors.of(task)).contains(task.getCamundaAssignee() == null ? "" : "专家");
          })).toList();
      assertThat(tasks).hasSizeGreaterThan(40);
      return tasks;
    }
  }
}
