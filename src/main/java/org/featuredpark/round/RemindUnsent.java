package org.featuredpark.round;

import java.time.Clock;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;

/** Reminds those who have begun and not sent, or owe a correction, that the window is about to close. R38. */
@UseCase
@ByProcess
public class RemindUnsent {

  private final Rounds rounds;
  private final RoundAudience audience;
  private final Messages messages;
  private final Clock clock;

  RemindUnsent(Rounds rounds, RoundAudience audience, Messages messages, Clock clock) {
    this.rounds = rounds;
    this.audience = audience;
    this.messages = messages;
    this.clock = clock;
  }

  /** After an outage the deadline may have passed; then there is nothing to remind anybody of. */
  public void remind(RoundNumber number) {
    var round = rounds.get(number);
    if (round.window().isBeforeDeadline(clock.instant())) {
      audience.unsent(number).forEach(one -> remind(round, one));
    }
  }

  private void remind(Round round, Unsent one) {
    var deadline = BeijingTime.formatEnd(round.applicationDeadline());
    var what = one.sentBack().map(application -> "申报" + application + "的补正尚未提交")
        .orElse("园区 " + one.park() + " 的申报书尚未提交");
    // The grace is for files of an application on their way, and for no answer to a correction.
    var otherwise = one.sentBack().isPresent() ? "到时未答复的，按已有材料核验。请登录后在“我的待办”中提交补正。"
        : "到时未提交的不进入评选。" + round.window().graceNote() + "请登录后在“我的申报”中核对并提交。";
    messages.send(one.group(), what + "，" + deadline + "截止",
        "“" + round.title() + "”：" + what + "。截止时刻为" + deadline
            + "，以系统收到为准；" + otherwise,
        one.sentBack().orElse(round.number().value()), null);
  }
}
