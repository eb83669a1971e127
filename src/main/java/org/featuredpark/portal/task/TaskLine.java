package org.featuredpark.portal.task;

import java.time.Instant;
import org.featuredpark.portal.TimeLeft;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.workflow.PersonTasks.PersonTask;

/** One task as a person sees it; without a due date the last three are empty. */
public record TaskLine(String id, String name, String caseNumber, String due, String timeLeft, boolean overdue) {

  public static TaskLine of(PersonTask task, Instant now) {
    var due = task.dueAt();
    return new TaskLine(task.id(), task.name(), task.caseNumber(), due == null ? "" : BeijingTime.formatEnd(due),
        due == null ? "" : TimeLeft.between(now, due), due != null && !now.isBefore(due));
  }
}
