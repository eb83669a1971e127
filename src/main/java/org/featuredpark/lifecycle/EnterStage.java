package org.featuredpark.lifecycle;

import java.util.Map;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.workflow.CaseEngine;

/** Says where a park now stands, unless the stage it comes from has already said so with reasons of its own. */
@UseCase
@ByProcess
public class EnterStage {

  private static final String REVIEW_PARK_WITHDRAWN = "review.parkWithdrawn";

  private final Applications applications;
  private final ApplicationProgress progress;
  private final CaseEngine engine;

  EnterStage(Applications applications, ApplicationProgress progress, CaseEngine engine) {
    this.applications = applications;
    this.progress = progress;
    this.engine = engine;
  }

  public void enter(ApplicationNumber application, ApplicationStatus status) {
    if (applications.get(application).status() != status) {
      progress.move(application, status, StageNote.of(status));
    }
    if (status == ApplicationStatus.WITHDRAWN) {
      endReview(application);
    }
  }

  /** Experts must not go on scoring a park that has left. Q1 */
  private void endReview(ApplicationNumber application) {
    if (engine.waitsFor(REVIEW_PARK_WITHDRAWN, application.value())) {
      engine.send(REVIEW_PARK_WITHDRAWN, application.value(), Map.of());
    }
  }
}
