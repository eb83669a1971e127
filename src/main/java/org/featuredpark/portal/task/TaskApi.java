package org.featuredpark.portal.task;

import java.util.List;
import java.util.Map;
import org.featuredpark.workflow.PersonTasks;
import org.featuredpark.workflow.PersonTasks.PersonTask;
import org.featuredpark.workflow.PersonTasks.TaskForm;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The signed-in person's own engine tasks. */
@RestController
@RequestMapping("/api/v1/tasks")
class TaskApi {

  private static final int LIMIT = 200;

  private final PersonTasks tasks;

  TaskApi(PersonTasks tasks) {
    this.tasks = tasks;
  }

  @GetMapping
  List<PersonTask> list() {
    return tasks.list(LIMIT);
  }

  @GetMapping("/{id}/form")
  TaskForm form(@PathVariable String id) {
    return tasks.form(id);
  }

  @PostMapping("/{id}/completion")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void complete(@PathVariable String id, @RequestBody Map<String, Object> entered) {
    tasks.complete(id, entered);
  }
}
