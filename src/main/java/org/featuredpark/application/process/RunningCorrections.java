package org.featuredpark.application.process;

import org.camunda.bpm.engine.TaskService;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.round.RunningDeadlines;
import org.featuredpark.shared.RoundNumber;
import org.featuredpark.workflow.CaseEngine;
import org.springframework.stereotype.Component;

@Component
class RunningCorrections implements RunningDeadlines {

  private static final int MOST_CORRECTIONS = 2000;

  private final Applications applications;
  private final CorrectionDeadline deadline;
  private final CaseEngine cases;
  private final TaskService tasks;

  RunningCorrections(Applications applications, CorrectionDeadline deadline, CaseEngine cases, TaskService tasks) {
    this.applications = applications;
    this.deadline = deadline;
    this.cases = cases;
    this.tasks = tasks;
  }

  @Override
  public void reschedule(RoundNumber round) {
    var due = deadline.of(round);
    applications.ofRound(round, MOST_CORRECTIONS, ApplicationStatus.CORRECTION).stream()
        .map(application -> application.number().value()).forEach(number -> {
          cases.rescheduleTimers(number, ApplicationIntakeProcess.CORRECTION_DEADLINE);
          tasks.createTaskQuery().processInstanceBusinessKey(number)
              .taskDefinitionKey(ApplicationIntakeProcess.CORRECT_APPLICATION).list()
              .forEach(task -> tasks.setDueDate(task.getId(), due));
        });
  }
}
