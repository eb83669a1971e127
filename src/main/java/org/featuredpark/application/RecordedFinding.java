package org.featuredpark.application;

import java.time.Instant;
import java.util.Optional;
import org.featuredpark.shared.ApplicationNumber;
import org.featuredpark.shared.Finding;
import org.featuredpark.shared.Verdict;

/**
 * A finding as it is kept, with what an official decided about it.
 *
 * @param other the application that the finding concerns too, null if none
 * @param disposition null as long as nobody has decided
 */
public record RecordedFinding(FindingSource source, Finding finding, ApplicationNumber other, Instant foundAt,
    String disposition, String disposedBy) {

  static RecordedFinding of(FindingSource source, Finding finding, Instant at) {
    return new RecordedFinding(source, finding, null, at, null, null);
  }

  RecordedFinding concerning(ApplicationNumber otherApplication) {
    return new RecordedFinding(source, finding, otherApplication, foundAt, disposition, disposedBy);
  }

  public boolean isFailure() {
    return finding.verdict() == Verdict.FAIL;
  }

  public boolean isOpenFlag() {
    return finding.verdict() == Verdict.FLAG && disposition == null;
  }

  public Optional<ApplicationNumber> otherApplication() {
    return Optional.ofNullable(other);
  }

  /** The clause and its sentence, as the applicant reads it. */
  public String sentence() {
    return "〔" + finding.clause() + "〕" + finding.reason();
  }
}
