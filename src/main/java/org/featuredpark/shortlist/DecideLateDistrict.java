package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.CITY_HEAD;

import java.time.Clock;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.Groups;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.notification.Messages;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Decides whether a district that missed its deadline may still recommend, and until when. R45. */
@UseCase
@RequiresRole(CITY_HEAD)
public class DecideLateDistrict {

  private final Shortlists shortlists;
  private final DistrictCandidates candidates;
  private final AuditTrail audit;
  private final Messages messages;
  private final Clock clock;

  DecideLateDistrict(Shortlists shortlists, DistrictCandidates candidates, AuditTrail audit, Messages messages,
      Clock clock) {
    this.shortlists = shortlists;
    this.candidates = candidates;
    this.audit = audit;
    this.messages = messages;
    this.clock = clock;
  }

  public void decide(DistrictRound id, Lateness decision) {
    if (decision.accepted() && !decision.graceDeadline().isAfter(clock.instant())) {
      throw Refused.because("R45", "graceDay", "宽限截止日期：应晚于现在。");
    }
    if (!decision.accepted()) {
      // A park accepted later would wait for a district that has nothing left to say.
      candidates.requireAllDecided(id);
    }
    shortlists.update(shortlists.lock(id).decided(decision));
    var text = (decision.accepted()
        ? "同意补报，宽限至" + BeijingTime.formatEnd(decision.graceDeadline()) : "不予受理") + "。理由：" + decision.reason();
    audit.record(id.key(), "shortlist.decideLate", text);
    messages.send(Groups.headsOf(id.district()), "区级推荐逾期的处理决定", text, id.key(), null);
    messages.send(Groups.officersOf(id.district()), "区级推荐逾期的处理决定", text, id.key(), null);
  }
}
