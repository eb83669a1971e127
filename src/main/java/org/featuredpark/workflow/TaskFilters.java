package org.featuredpark.workflow;

import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Prepares the lists that officials open in Tasklist; each shows what the signed-in person may see. */
@Component
class TaskFilters implements SmartInitializingSingleton {

  private static final String MY_GROUPS = "${currentUserGroups()}";

  private final FilterService filters;
  private final TaskService tasks;

  TaskFilters(FilterService filters, TaskService tasks) {
    this.filters = filters;
    this.tasks = tasks;
  }

  @Override
  public void afterSingletonsInstantiated() {
    ensure("本部门待办", 10, "等待本部门认领或办理的全部事项",
        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks());
    ensure("我正在办理", 20, "已由我认领或指定由我办理的事项",
        tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}"));
    ensure("本部门已逾期", 30, "已超过办理期限的事项，请优先办理",
        tasks.createTaskQuery().taskCandidateGroupInExpression(MY_GROUPS).includeAssignedTasks()
            .dueBeforeExpression("${now()}"));
  }

  private void ensure(String name, int priority, String description, TaskQuery query) {
    if (filters.createTaskFilterQuery().filterName(name).count() > 0) {
      return;
    }
    var filter = filters.newTaskFilter(name);
    filter.setQuery(query);
    filter.setProperties(Map.of(
        "description", description, "priority", priority, "color", "#1d70b8", "refresh", true));
    filters.saveFilter(filter);
  }
}
