package org.featuredpark.exit;

import java.time.Clock;
import org.featuredpark.application.ParkNews;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.recognition.Register;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.BeijingTime;

/** Takes an exit back when the appeal against it was upheld: no ban remains, and an ended title stands again. Q7. */
@UseCase
@ByProcess
public class UndoExit {

  private final ExitCases cases;
  private final Bans bans;
  private final Register register;
  private final Clock clock;
  private final ParkNews news;

  UndoExit(ExitCases cases, Bans bans, Register register, Clock clock, ParkNews news) {
    this.cases = cases;
    this.bans = bans;
    this.register = register;
    this.clock = clock;
    this.news = news;
  }

  /** What the park had left for, and whether it holds a title again. */
  public Undone undo(ApplicationNumber application) {
    var exit = cases.findExit(application)
        .orElseThrow(() -> new IllegalStateException("No exit of " + application + " to undo"));
    bans.lift(application, BeijingTime.dateOf(clock.instant()));
    var titled = register.find(application).isPresent();
    if (titled) {
      register.reinstate(application);
    }
    news.record(application, "exit.undo", "申诉成立，撤销退出");
    news.toOperator(application, "exit:undone-" + exit.id(), "撤销退出决定", "申诉成立，原退出决定撤销，再次申报限制同时解除。");
    return new Undone(exit.trigger(), titled);
  }

  /** Where the park had been when it left. */
  public record Undone(ExitTrigger trigger, boolean titled) {
  }
}
