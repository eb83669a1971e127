package org.featuredpark.application;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.Verdict;

/** An officer turns an application down because of its materials, naming the clause. R23, R39, R40. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class RejectMaterials {

  private final Findings findings;
  private final CurrentUser user;
  private final Clock clock;

  RejectMaterials(Findings findings, CurrentUser user, Clock clock) {
    this.findings = findings;
    this.user = user;
    this.clock = clock;
  }

  public void reject(ApplicationNumber number, Clause clause, String reason) {
    user.mustWorkFor(number.district());
    if (reason.isBlank()) {
      throw Refused.because(clause.id(), "reason", "请写明不予受理的事实和理由。");
    }
    findings.replace(number, FindingSource.VERIFICATION, List.of(RecordedFinding.of(FindingSource.VERIFICATION,
        new Finding(clause, Verdict.FAIL, reason), clock.instant())));
  }
}
