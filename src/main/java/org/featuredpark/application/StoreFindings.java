package org.featuredpark.application;

import java.time.Clock;
import java.util.List;
import org.featuredpark.identity.ByProcess;
import org.featuredpark.identity.UseCase;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Finding;

/** Keeps what one decision found, and says what all findings of the eligibility check come to so far. */
@UseCase
public class StoreFindings {

  private final Findings findings;
  private final Clock clock;

  StoreFindings(Findings findings, Clock clock) {
    this.findings = findings;
    this.clock = clock;
  }

  @ByProcess
  public Eligibility store(ApplicationNumber number, FindingSource source, List<Finding> found) {
    var now = clock.instant();
    findings.replace(number, source, found.stream().map(one -> RecordedFinding.of(source, one, now)).toList());
    var all = findings.of(number).stream().filter(finding -> countsForEligibility(finding.source())).toList();
    if (all.stream().anyMatch(RecordedFinding::isFailure)) {
      return Eligibility.FAILED;
    }
    return all.stream().anyMatch(RecordedFinding::isOpenFlag) ? Eligibility.FLAGGED : Eligibility.CLEAN;
  }

  /** What an officer verified by hand is decided already; the rules speak for themselves. */
  private static boolean countsForEligibility(FindingSource source) {
    return source != FindingSource.MATERIALS && source != FindingSource.VERIFICATION;
  }

  /** What the findings come to. */
  public enum Eligibility { CLEAN, FLAGGED, FAILED }
}
