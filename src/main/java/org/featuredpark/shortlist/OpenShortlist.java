package org.featuredpark.shortlist;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.round.Rounds;
import org.featuredpark.shared.BeijingTime;

/** Opens a district's recommendation in a round whose window has closed. R42. */
@UseCase
@ByProcess
public class OpenShortlist {

  private final Shortlists shortlists;
  private final Rounds rounds;
  private final AuditTrail audit;
  private final Messages messages;

  OpenShortlist(Shortlists shortlists, Rounds rounds, AuditTrail audit, Messages messages) {
    this.shortlists = shortlists;
    this.rounds = rounds;
    this.audit = audit;
    this.messages = messages;
  }

  public void open(DistrictRound id) {
    shortlists.add(Shortlist.begun(id));
    var round = rounds.get(id.round());
    audit.record(id.key(), "shortlist.open", "启动" + id.district().zhName() + "区级推荐");
    messages.send(Groups.officersOf(id.district()), "请开展区级择优遴选：" + round.title(),
        "申报已截止。请在" + BeijingTime.formatEnd(round.districtDeadline()) + "前完成遴选并函推荐至市经信局，"
            + "推荐不多于" + round.districtQuota() + "个园区；没有符合条件的，请报零推荐。",
        id.key(), "shortlist-open/" + id.key());
  }
}
