package org.featuredpark.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.shared.Refused;

/** The names under which a deployed form hands in its values. */
record FormFields(Set<String> keys) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static FormFields of(DelegateTask task) {
    return read(task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId()));
  }

  static FormFields ofStart(DelegateExecution execution) {
    return read(execution.getProcessEngineServices().getFormService()
        .getDeployedStartForm(execution.getProcessDefinitionId()));
  }

  void requireKnown(Map<String, Object> submitted) {
    submitted.keySet().stream().filter(name -> !keys.contains(name)).findFirst().ifPresent(name -> {
      throw Refused.field(name, "表单中没有字段“" + name + "”，未予受理");
    });
  }

  static FormFields read(InputStream form) {
    try (form) {
      return new FormFields(names(JSON.readTree(form)).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** A list, or a group with a path, arrives as one value under its path; what is inside has no name of its own. */
  private static Stream<String> names(JsonNode parent) {
    return StreamSupport.stream(parent.path("components").spliterator(), false).flatMap(component -> {
      var name = component.path("key").asText(component.path("path").asText());
      return name.isEmpty() ? names(component) : Stream.of(name);
    });
  }
}
