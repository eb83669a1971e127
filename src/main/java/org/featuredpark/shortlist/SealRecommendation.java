package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.DISTRICT_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.BeijingTime;
import org.featuredpark.shared.Refused;

/** Records that a district's head has put number, date and seal to its recommendation. R44, R45. */
@UseCase
@RequiresRole(DISTRICT_HEAD)
public class SealRecommendation {

  private static final int LONGEST_NUMBER = 60;

  private final Shortlists shortlists;
  private final DistrictDeadline deadline;
  private final CurrentUser user;
  private final AuditTrail audit;
  private final Clock clock;

  SealRecommendation(Shortlists shortlists, DistrictDeadline deadline, CurrentUser user, AuditTrail audit,
      Clock clock) {
    this.shortlists = shortlists;
    this.deadline = deadline;
    this.user = user;
    this.audit = audit;
    this.clock = clock;
  }

  public void seal(DistrictRound id, String letterNo, LocalDate letterDate, boolean tableSealed,
      boolean packageChecked) {
    user.mustWorkFor(id.district());
    var now = clock.instant();
    var shortlist = shortlists.lock(id);
    deadline.requireOpen(shortlist, now);
    if (letterNo.length() > LONGEST_NUMBER) {
      throw Refused.because("R45", "letterNo", "推荐函文号：不超过" + LONGEST_NUMBER + "个字。");
    }
    if (letterDate.isAfter(BeijingTime.dateOf(now))) {
      throw Refused.because("R45", "letterDate", "推荐函日期：不能晚于今天。");
    }
    shortlists.update(shortlist.sealed(new Letter.Seal(letterNo, letterDate, tableSealed, packageChecked, now)));
    audit.record(id.key(), "shortlist.seal", "推荐函" + letterNo + "盖章报送");
  }
}
