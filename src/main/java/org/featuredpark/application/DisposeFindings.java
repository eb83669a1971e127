package org.featuredpark.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.featuredpark.identity.CurrentUser;
import org.featuredpark.identity.RequiresRole;
import org.featuredpark.identity.Role;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Clause;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Refused;
import org.featuredpark.shared.RefusedTogether;
import org.featuredpark.shared.Verdict;

/** An officer decides in writing about every doubt, and whether the application qualifies in spite of them. */
@UseCase
@RequiresRole(Role.DISTRICT_OFFICER)
public class DisposeFindings {

  private final Findings findings;
  private final Journal journal;
  private final CurrentUser user;
  private final Clock clock;

  DisposeFindings(Findings findings, Journal journal, CurrentUser user, Clock clock) {
    this.findings = findings;
    this.journal = journal;
    this.user = user;
    this.clock = clock;
  }

  /** @param dispositions what the officer wrote, by clause */
  public void dispose(ApplicationNumber number, Map<Clause, String> dispositions, Disposition decision,
      String reason) {
    user.mustWorkFor(number.district());
    var open = findings.of(number).stream().filter(RecordedFinding::isOpenFlag).toList();
    requireAll(open, dispositions);
    var now = clock.instant();
    for (var finding : open) {
      var text = dispositions.get(finding.finding().clause());
      findings.dispose(number, finding.finding().clause(), text, user.id(), now);
      // What another district's park is flagged for is that district's to decide, by the operation right. Q3
      finding.otherApplication().filter(other -> decision == Disposition.ACCEPT)
          .filter(other -> other.district() == number.district()).ifPresent(other ->
              findings.settle(other, number, "见申报" + number + "的处理意见：" + text, user.id(), now));
    }
    if (decision == Disposition.REJECT) {
      reject(number, open, reason);
    }
    journal.note(number, "区级已对" + open.size() + "项待核实事项作出处理意见。");
  }

  private void reject(ApplicationNumber number, List<RecordedFinding> open, String reason) {
    if (reason.isBlank()) {
      throw Refused.field("reason", "请写明认定不符合申报条件的事实和理由。");
    }
    var fails = new ArrayList<RecordedFinding>();
    open.stream().map(finding -> finding.finding().clause()).distinct().forEach(clause -> fails.add(
        RecordedFinding.of(FindingSource.VERIFICATION, new Finding(clause, Verdict.FAIL, reason), clock.instant())));
    findings.replace(number, FindingSource.VERIFICATION, fails);
  }

  private static void requireAll(List<RecordedFinding> open, Map<Clause, String> dispositions) {
    var missing = open.stream().map(finding -> finding.finding().clause()).distinct()
        .filter(clause -> dispositions.getOrDefault(clause, "").isBlank())
        .map(clause -> Refused.because(clause.id(), "disposition" + clause, "请对条款" + clause + "的待核实事项写明处理意见。"))
        .toList();
    if (!missing.isEmpty()) {
      throw new RefusedTogether(missing);
    }
  }

  /** What the doubts come to. */
  public enum Disposition { ACCEPT, REJECT }
}
