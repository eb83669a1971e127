package org.featuredpark.application;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Refused;

/**
 * A district decides on land that a park it has accepted already shares with a park of another district. Each district
 * decides by the operation right for its own park; neither can free or hold back the other's. R21, R24, Q3.
 */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class SettleDispute {

  private static final int LONGEST = 2000;

  private final Applications applications;
  private final Findings findings;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  SettleDispute(Applications applications, Findings findings, Journal journal, CurrentUser user, Clock clock) {
    this.applications = applications;
    this.findings = findings;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  /** What is open about an application, to be decided here. */
  public List<RecordedFinding> open(ApplicationNumber number) {
    user.mustWorkFor(number.district());
    applications.get(number);
    return findings.of(number).stream()
        .filter(finding -> finding.isOpenFlag() && finding.otherApplication().isPresent()).toList();
  }

  public void settle(ApplicationNumber number, String decision) {
    var open = open(number);
    if (open.isEmpty()) {
      throw Refused.because("R24", "decision", "申报" + number + "没有待处理的四至争议。");
    }
    if (applications.get(number).status() != ApplicationStatus.ACCEPTED) {
      throw Refused.because("R24", "decision", "申报" + number + "尚未通过核验，请在核验任务中一并处理。");
    }
    if (decision == null || decision.isBlank() || decision.length() > LONGEST) {
      throw Refused.because("R24", "decision", "请写明运营权归属的认定和依据，不超过" + LONGEST + "字。");
    }
    open.stream().map(finding -> finding.finding().clause()).distinct()
        .forEach(clause -> findings.dispose(number, clause, decision.strip(), user.id(), clock.instant()));
    journal.note(number, "区级已对四至争议作出处理意见：" + decision.strip());
  }
}
