package org.featuredpark.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The tasks that are offered to the signed-in person's groups; any other task does not exist for that person. */
public interface PersonTasks {

  /** Those that are due first, first. */
  List<PersonTask> list(int limit);

  /** Those of one case. */
  List<PersonTask> ofCase(String caseNumber, int limit);

  /** @throws org.featuredpark.shared.NotFound unless the task is offered to the person */
  TaskForm form(String taskId);

  /**
   * Finishes a task with what the person entered; nothing changes when a rule refuses it.
   *
   * @throws org.featuredpark.shared.NotFound unless the task is offered to the person
   */
  void complete(String taskId, Map<String, Object> entered);

  /** @param dueAt the first instant that is too late, or null */
  record PersonTask(String id, String name, String caseNumber, Instant createdAt, Instant dueAt) {
  }

  /** A task's form as it was deployed with its model, and what the form shows from the case. */
  record TaskForm(PersonTask task, Map<String, Object> schema, Map<String, Object> data) {
  }
}
