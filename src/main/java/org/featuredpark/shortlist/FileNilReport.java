package org.featuredpark.shortlist;

import static org.featuredpark.identity.Role.DISTRICT_HEAD;

import org.featuredpark.audit.AuditTrail;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.Refused;

/** Reports that a district recommends no park in this round, and why. R43. */
@UseCase
@RequiresRole(DISTRICT_HEAD)
public class FileNilReport {

  private static final int LONGEST = 2000;

  private final Shortlists shortlists;
  private final CurrentUser user;
  private final AuditTrail audit;

  FileNilReport(Shortlists shortlists, CurrentUser user, AuditTrail audit) {
    this.shortlists = shortlists;
    this.user = user;
    this.audit = audit;
  }

  public void file(DistrictRound id, String reason) {
    user.mustWorkFor(id.district());
    if (reason.isBlank() || reason.length() > LONGEST) {
      throw Refused.because("R43", "nilReason", "零推荐说明：请填写，不超过" + LONGEST + "个字。");
    }
    shortlists.update(shortlists.lock(id).nilSigned(reason));
    audit.record(id.key(), "shortlist.nil", "报零推荐：" + reason);
  }
}
