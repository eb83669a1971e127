package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.DISTRICT_HEAD;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.Refused;

/** Sends a district's selection back to its officers before anything is sealed. R42. */
@UseCase
@RequiresRole(DISTRICT_HEAD)
public class ReturnToRanking {

  private final Shortlists shortlists;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Messages messages;

  ReturnToRanking(Shortlists shortlists, CurrentUser user, AuditTrail audit, Messages messages) {
    this.shortlists = shortlists;
    this.user = user;
    this.audit = audit;
    this.messages = messages;
  }

  public void send(DistrictRound id, String reason) {
    user.mustWorkFor(id.district());
    if (reason.isBlank()) {
      throw Refused.because("R42", "returnReason", "退回意见：退回重新遴选时请填写。");
    }
    shortlists.update(shortlists.lock(id).returnedToRanking(reason));
    audit.record(id.key(), "shortlist.return", "退回重新遴选：" + reason);
    messages.send(Groups.officersOf(id.district()), "区级推荐已退回重新遴选", "退回意见：" + reason, id.key(), null);
  }
}
