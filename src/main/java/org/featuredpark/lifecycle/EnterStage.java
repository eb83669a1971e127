package org.featuredpark.lifecycle;

import java.time.Clock;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Says where a park now stands, unless the stage it comes from has already said so with reasons of its own. */
@UseCase
@ByProcess
public class EnterStage {

  private final Applications applications;
  private final ApplicationProgress progress;
  private final Register register;
  private final Clock clock;

  EnterStage(Applications applications, ApplicationProgress progress, Register register, Clock clock) {
    this.applications = applications;
    this.progress = progress;
    this.register = register;
    this.clock = clock;
  }

  public void enter(ApplicationNumber application, ApplicationStatus status) {
    if (applications.get(application).status() == status) {
      return;
    }
    if (status == ApplicationStatus.WITHDRAWN) {
      // Leaving freely carries no ban, but a park outside the programme must not stay on the public register. Q1
      register.end(application, "运营单位自愿退出。", BeijingTime.dateOf(clock.instant()));
    }
    progress.move(application, status, StageNote.of(status));
  }
}
