package org.featuredpark.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.featuredpark.application.ApplicationRecords;
import org.featuredpark.application.ApplicationRecords.ApplicationStep;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;
import org.springframework.stereotype.Component;

/** Reads the decisions off the application's own history, where each was announced to the applicant. */
@Component
class DecisionHistory implements AppealableDecisions {

  private final ApplicationRecords records;

  DecisionHistory(ApplicationRecords records) {
    this.records = records;
  }

  @Override
  public List<AppealableDecision> of(ApplicationNumber application) {
    var found = new ArrayList<AppealableDecision>();
    ApplicationStatus before = null;
    for (var step : records.steps(application)) {
      var announced = step;
      kindOf(step, before).ifPresent(kind -> found.add(0, new AppealableDecision(
          new DecisionRef(application, kind), BeijingTime.dateOf(announced.at()), announced.note())));
      before = step.status();
    }
    return List.copyOf(found);
  }

  /**
   * What is only noted about a decided application decides nothing anew. An exit is named by whether the park was still
   * building; its reasons say for what it had to leave.
   */
  private static Optional<DecisionKind> kindOf(ApplicationStep step, ApplicationStatus before) {
    if (step.status() == before) {
      return Optional.empty();
    }
    return switch (step.status()) {
      case NOT_ELIGIBLE -> Optional.of(DecisionKind.NOT_ELIGIBLE);
      case NOT_RECOMMENDED -> Optional.of(DecisionKind.NOT_RECOMMENDED);
      case NOT_SELECTED -> Optional.of(DecisionKind.NOT_SELECTED);
      case EXITED -> Optional.of(
          before == ApplicationStatus.UNDER_CONSTRUCTION ? DecisionKind.REVOKED : DecisionKind.EXITED);
      default -> Optional.empty();
    };
  }
}
