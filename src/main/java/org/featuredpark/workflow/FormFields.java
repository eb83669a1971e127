package org.featuredpark.workflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The keys of the fields that a task's deployed form holds. */
final class FormFields {

  private static final ObjectMapper JSON = new ObjectMapper();

  private FormFields() {
  }

  static Set<String> of(DelegateTask task) {
    try (var schema = task.getProcessEngineServices().getFormService().getDeployedTaskForm(task.getId())) {
      return StreamSupport.stream(JSON.readTree(schema).findValues("key").spliterator(), false)
          .map(JsonNode::asText).collect(Collectors.toUnmodifiableSet());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
