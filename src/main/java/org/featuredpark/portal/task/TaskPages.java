package org.featuredpark.portal.task;

import java.time.Clock;
import org.featuredpark.workflow.PersonTasks;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@RequestMapping("/tasks")
class TaskPages {

  private static final int LIMIT = 100;

  private final PersonTasks tasks;
  private final Clock clock;

  TaskPages(PersonTasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  @GetMapping
  String list(Model model) {
    var now = clock.instant();
    model.addAttribute("tasks", tasks.list(LIMIT).stream().map(task -> TaskLine.of(task, now)).toList());
    return "portal/task/list";
  }

  @GetMapping("/{id}")
  String show(@PathVariable String id, Model model) {
    model.addAttribute("task", TaskLine.of(tasks.form(id).task(), clock.instant()));
    return "portal/task/show";
  }
}
