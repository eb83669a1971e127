package org.featuredpark.round;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.RoundNumber;

/** Ends the time for applications; the districts' time begins. R38, R42. */
@UseCase
@ByProcess
public class CloseWindow {

  private final Rounds rounds;
  private final RoundProgress progress;
  private final RoundAudience audience;
  private final AuditTrail audit;
  private final Messages messages;

  CloseWindow(Rounds rounds, RoundProgress progress, RoundAudience audience, AuditTrail audit, Messages messages) {
    this.rounds = rounds;
    this.progress = progress;
    this.audience = audience;
    this.audit = audit;
    this.messages = messages;
  }

  public void close(RoundNumber number) {
    progress.move(number, RoundStatus.SHORTLISTING);
    var round = rounds.get(number);
    var closed = "申报于" + BeijingTime.formatEnd(round.applicationDeadline()) + "截止";
    var unsent = audience.unsent(number).stream().filter(one -> one.sentBack().isEmpty()).toList();
    audit.record(number.value(), "round.close", closed + "，停止受理；未提交的草稿" + unsent.size() + "份");
    unsent.forEach(one -> messages.send(one.group(), "园区 " + one.park() + " 的申报书未提交，申报已截止",
        "“" + round.title() + "”的" + closed + "，园区 " + one.park()
            + " 的申报书没有提交，不进入评选。草稿仍在“我的申报”中，内容和文件不会丢失，供以后申报时查阅。",
        number.value(), "unsent/" + number + "/" + one.group() + "/" + one.park()));
  }
}
