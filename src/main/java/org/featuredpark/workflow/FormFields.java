package org.featuredpark.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.featuredpark.shared.Refused;

/** The keys of the fields that a deployed form holds. */
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

  private static FormFields read(InputStream form) {
    try (form) {
      return new FormFields(StreamSupport.stream(JSON.readTree(form).findValues("key").spliterator(), false)
          .map(JsonNode::asText).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
