package org.featuredpark.round;

import java.util.Arrays;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.District;
import org.featuredpark.shared.RoundNumber;

/** Makes a round's call known to the districts. R38, R41. */
@UseCase
@ByProcess
public class PublishCall {

  private final Rounds rounds;
  private final AuditTrail audit;
  private final Messages messages;

  PublishCall(Rounds rounds, AuditTrail audit, Messages messages) {
    this.rounds = rounds;
    this.audit = audit;
    this.messages = messages;
  }

  public void publish(RoundNumber number) {
    var round = rounds.get(number);
    var text = "申报截止" + BeijingTime.formatEnd(round.applicationDeadline()) + "；区级推荐截止"
        + BeijingTime.formatEnd(round.districtDeadline()) + "，每区不多于" + round.districtQuota() + "个。"
        + round.window().graceNote();
    audit.record(number.value(), "round.open", round.title() + "：" + text);
    Arrays.stream(District.values()).map(Groups::officersOf).forEach(group ->
        messages.send(group, "申报批次已启动：" + round.title(), text, number.value(),
            "round-open/" + number + "/" + group));
  }
}
