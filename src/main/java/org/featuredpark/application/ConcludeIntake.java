package org.featuredpark.application;

import static java.util.stream.Collectors.joining;

import java.time.Clock;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;

/** Ends the intake: the applicant learns what became of the application, and by which clauses. */
@UseCase
@ByProcess
public class ConcludeIntake {

  private static final String SYSTEM = "system";

  private final Journal journal;
  private final Findings findings;
  private final Receipts receipts;
  private final Clock clock;

  ConcludeIntake(Journal journal, Findings findings, Receipts receipts, Clock clock) {
    this.journal = journal;
    this.findings = findings;
    this.receipts = receipts;
    this.clock = clock;
  }

  public void accept(ApplicationNumber number) {
    journal.move(number, ApplicationStatus.ACCEPTED, "经核验符合申报条件，待区级遴选。");
  }

  public void reject(ApplicationNumber number) {
    var reasons = findings.of(number).stream().filter(RecordedFinding::isFailure)
        .map(RecordedFinding::sentence).distinct().collect(joining("\n"));
    journal.move(number, ApplicationStatus.NOT_ELIGIBLE, "不符合申报条件：\n" + reasons);
    findings.settleAgainst(number, "对方申报" + number + "不符合申报条件，已终止。", SYSTEM, clock.instant());
  }

  public void late(ApplicationNumber number) {
    var notice = receipts.of(number).stream().findFirst().map(Receipt::notice).orElse("");
    journal.move(number, ApplicationStatus.LATE, "逾期报送，不予受理。" + notice);
  }

  public void withdrawn(ApplicationNumber number) {
    journal.move(number, ApplicationStatus.WITHDRAWN, "申报主体已撤回。");
  }
}
