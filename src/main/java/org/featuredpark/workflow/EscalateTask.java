package org.featuredpark.workflow;

import java.time.Clock;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.task.IdentityLink;
import org.featuredpark.identity.Groups;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Tells those who answer for a task, and those one step above them, that it is overdue or soon will be. */
@Component("escalateTask")
class EscalateTask implements TaskListener {

  private final Messages messages;
  private final Clock clock;

  EscalateTask(Messages messages, Clock clock) {
    this.messages = messages;
    this.clock = clock;
  }

  @Override
  public void notify(DelegateTask task) {
    var number = task.getExecution().getProcessBusinessKey();
    // Some are reminded of before they are due.
    boolean early = task.getDueDate() != null && clock.instant().isBefore(task.getDueDate().toInstant());
    var due = task.getDueDate() == null ? "" : "，应于 " + BeijingTime.formatEnd(task.getDueDate().toInstant()) + " 前办结";
    recipients(task).distinct().forEach(recipient -> messages.send(recipient,
        (early ? "催办：" : "逾期催办：") + task.getName(),
        "案件 " + number + " 的“" + task.getName() + "”尚未办结" + due + "。请尽快办理。", number,
        "overdue:" + task.getId() + ":" + recipient));
  }

  private static Stream<String> recipients(DelegateTask task) {
    var groups = task.getCandidates().stream().map(IdentityLink::getGroupId).filter(id -> id != null).toList();
    var assignee = Stream.ofNullable(task.getAssignee());
    return Stream.concat(assignee, Stream.concat(groups.stream(), groups.stream().map(Groups::superiorOf)));
  }
}
