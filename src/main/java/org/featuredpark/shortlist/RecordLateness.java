package org.featuredpark.shortlist;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;

/** Records that a district's deadline passed without a sealed recommendation; the city decides what follows. R45. */
@UseCase
@ByProcess
public class RecordLateness {

  private final Shortlists shortlists;
  private final DistrictDeadline deadline;
  private final AuditTrail audit;
  private final Messages messages;

  RecordLateness(Shortlists shortlists, DistrictDeadline deadline, AuditTrail audit, Messages messages) {
    this.shortlists = shortlists;
    this.deadline = deadline;
    this.audit = audit;
    this.messages = messages;
  }

  public void record(DistrictRound id) {
    var shortlist = shortlists.lock(id);
    shortlists.update(shortlist.late());
    var text = id.district().zhName() + "未在" + BeijingTime.formatEnd(deadline.of(shortlist))
        + "前报送推荐，已提请市级决定是否受理。";
    audit.record(id.key(), "shortlist.late", text);
    messages.send(Groups.headsOf(id.district()), "区级推荐逾期", text, id.key(), null);
    messages.send(Groups.officersOf(id.district()), "区级推荐逾期", text, id.key(), null);
  }
}
