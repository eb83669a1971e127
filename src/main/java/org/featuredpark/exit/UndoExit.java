package org.featuredpark.exit;

import java.time.Clock;
import org.featuredpark.application.ApplicationProgress;
import org.featuredpark.application.ApplicationStatus;
import org.featuredpark.application.Applications;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Takes an exit back when the appeal against it was upheld: no ban remains, and an ended title stands again. Q7. */
@UseCase
@ByProcess
public class UndoExit {

  private final Applications applications;
  private final ApplicationProgress progress;
  private final Bans bans;
  private final Register register;
  private final Clock clock;

  UndoExit(Applications applications, ApplicationProgress progress, Bans bans, Register register, Clock clock) {
    this.applications = applications;
    this.progress = progress;
    this.bans = bans;
    this.register = register;
    this.clock = clock;
  }

  /** Whether the park holds a title again. */
  public boolean undo(ApplicationNumber application) {
    if (applications.get(application).status() != ApplicationStatus.EXITED) {
      throw new IllegalStateException("No exit of " + application + " to undo");
    }
    bans.lift(application, BeijingTime.dateOf(clock.instant()));
    var titled = register.find(application).isPresent();
    if (titled) {
      register.reinstate(application);
    }
    progress.move(application, titled ? ApplicationStatus.RECOGNISED : ApplicationStatus.UNDER_EVALUATION,
        "申诉成立，原退出决定撤销，再次申报限制同时解除。");
    return titled;
  }
}
